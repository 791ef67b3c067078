import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/model/instant.ts';

describe('an instant', () => {
  it('is stored with milliseconds', () => {
    expect(parseInstant('2023-04-01T09:30:00Z')).toBe('2023-04-01T09:30:00.000Z');
    expect(parseInstant('2023-04-01T09:30:00.125Z')).toBe('2023-04-01T09:30:00.125Z');
    expect(parseInstant('2024-02-29T23:59:59Z')).toBe('2024-02-29T23:59:59.000Z');
  });

  it.each([
    '2023-13-01T00:00:00Z',
    '2023-00-01T00:00:00Z',
    '2023-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2023-04-01T24:00:00Z',
    '2023-04-01T09:60:00Z',
    '2023-04-01T09:30:60Z',
    '2023-04-01T09:30Z',
    '2023-04-01T09:30:00',
    '2023-04-01T09:30:00+02:00',
    '2023-04-01T09:30:00.1Z',
    '2023-04-01 09:30:00Z',
    ' 2023-04-01T09:30:00Z',
    '2023-04-01T09:30:00Z\n',
    '2023-04-01',
  ])('is not read from %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('is written from milliseconds since 1970', () => {
    expect(formatInstant(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(formatInstant(1_680_341_400_125)).toBe('2023-04-01T09:30:00.125Z');
    expect(formatInstant(-62_167_219_200_000)).toBe('0000-01-01T00:00:00.000Z');
    expect(formatInstant(253_402_300_799_999)).toBe('9999-12-31T23:59:59.999Z');
  });

  it.each([253_402_300_800_000, -62_167_219_200_001, Number.NaN])(
    'is not written from %d',
    (ms) => {
      expect(() => formatInstant(ms)).toThrow('is outside the years 0–9999');
    },
  );
});
