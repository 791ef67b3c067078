import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEnd, openStart } from '../../src/model/bounds.ts';
import { dayOf, isoOfDay } from '../../src/model/day.ts';
import { lastDayOf, parseEdtf } from '../../src/model/edtf.ts';
import { Edtf } from '../../src/model/schemas/edtf.ts';
import { holds } from '../seeded.ts';

function boundsInWords(text: string): string {
  const date = parseEdtf(text);
  if (date === null) return 'refused';
  const first = date.first === openStart ? 'open' : isoOfDay(date.first);
  const last = date.last === openEnd ? 'open' : isoOfDay(date.last);
  return `${first} to ${last}`;
}

function messageFor(text: string): string | undefined {
  return Edtf.safeParse(text).error?.issues[0]?.message;
}

describe('a date people speak of', () => {
  it.each([
    ['2023', '2023-01-01 to 2023-12-31'],
    ['2023-02', '2023-02-01 to 2023-02-28'],
    ['2024-02', '2024-02-01 to 2024-02-29'],
    ['2023-03-01', '2023-03-01 to 2023-03-01'],
    ['0000', '0000-01-01 to 0000-12-31'],
    ['9999-12-31', '9999-12-31 to 9999-12-31'],
    ['202X', '2020-01-01 to 2029-12-31'],
    ['20XX', '2000-01-01 to 2099-12-31'],
    ['2023-XX', '2023-01-01 to 2023-12-31'],
    ['2023-XX-XX', '2023-01-01 to 2023-12-31'],
    ['2023-03-XX', '2023-03-01 to 2023-03-31'],
    ['2023-21', '2023-01-01 to 2023-12-31'],
    ['2023-24', '2023-01-01 to 2023-12-31'],
    ['2023-03/2023-05', '2023-03-01 to 2023-05-31'],
    ['2023/2023', '2023-01-01 to 2023-12-31'],
    ['2023-03-01/..', '2023-03-01 to open'],
    ['2023-03-01/', '2023-03-01 to open'],
    ['../2023', 'open to 2023-12-31'],
    ['/2023', 'open to 2023-12-31'],
    ['../..', 'open to open'],
    ['2022~/2023-03?', '2022-01-01 to 2023-03-31'],
    ['2023-03-15/2023-03-XX', '2023-03-15 to 2023-03-31'],
    ['2023-03/2023-22', '2023-03-01 to 2023-12-31'],
    ['2023-22/2023-XX', '2023-01-01 to 2023-12-31'],
    ['2023-24/2023', '2023-01-01 to 2023-12-31'],
    ['2023-21/2023-22', '2023-01-01 to 2023-12-31'],
    ['2023-24/2024-21', '2023-01-01 to 2024-12-31'],
  ])('%s may be %s', (text, expected) => {
    expect(boundsInWords(text)).toBe(expected);
  });

  it.each(['?', '~', '%'])('does not move its bounds by a trailing %s', (qualifier) => {
    for (const text of ['2023', '2023-03', '2023-03-01', '202X', '2023-22', '2023-03-XX']) {
      expect(boundsInWords(text + qualifier)).toBe(boundsInWords(text));
    }
  });

  it.each([
    ['2023-02-30', '"2023-02-30" is not a possible date: February 2023 has the days 01 to 28'],
    ['2023-03-00', '"2023-03-00" is not a possible date: March 2023 has the days 01 to 31'],
    ['2023-13', 'a year has the months 01 to 12'],
    ['2023-00-01', 'a year has the months 01 to 12'],
    ['2023-03/2023-02-29', '"2023-02-29" is not a possible date'],
    ['2024/2023', '"2024/2023" ends before it starts'],
    ['2023-24/2023-21', 'ends before it starts'],
    ['2023-03/2022-22', 'ends before it starts'],
    ['2023-03-15/2023-03', 'ends before it starts'],
    ['2023-03-15/2023-02-XX', 'ends before it starts'],
    ['March 2023', '"March 2023" is not a date asof can read: write 2023-03-01'],
    ['x'.repeat(100), `"${'x'.repeat(60)}" is not a date`],
  ])('refuses %s and says why', (text, expected) => {
    expect(messageFor(text)).toContain(expected);
  });

  it.each([
    ...['', '/', '..', '2023/..x', '2023/2024/2025', '23', '20230301', '2023-3-1', '2023-03-1'],
    ...['2XXX', 'XXXX', '20XX-03', '2023-XX-01', '2023-0X', '2023-03-0X', '2023-21-01', '12023'],
    ...['-2023', 'Y12023', '2023-03-01T10:00:00Z', '[2023,2024]', '{2023}', '?2023', '2023?-03'],
    ...['2023~?', '2023 ', ' 2023', '2023\n', '٢٠٢٣', '2023-25~~'],
  ])('refuses %j as no such date', (text) => {
    expect(messageFor(text)).toContain('is not a date asof can read');
  });

  it('means its last day as an as-of', () => {
    expect(lastDayOf(Edtf.parse('2023-03'))).toBe(dayOf(2023, 3, 31));
    expect(lastDayOf(Edtf.parse('2023'))).toBe(dayOf(2023, 12, 31));
  });

  it('keeps its text as written, and its first day is not after its last', () => {
    const kept = fc.property(edtfTexts, (text) => {
      const date = parseEdtf(text);
      if (date === null) return;
      expect(Edtf.parse(text)).toEqual(date);
      expect(date.text).toBe(text);
      expect(date.first).toBeLessThanOrEqual(date.last);
    });
    holds('dates as written', kept, { runs: 5000 });
  });
});

const pad = (width: number) => (value: number) => String(value).padStart(width, '0');
const years = fc.oneof(
  fc.integer({ min: 0, max: 9999 }).map(pad(4)),
  fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(3)(decade)}X`),
  fc.integer({ min: 0, max: 99 }).map((century) => `${pad(2)(century)}XX`),
);
const parts = fc.option(fc.oneof(fc.integer({ min: 0, max: 32 }).map(pad(2)), fc.constant('XX')), {
  nil: '',
});
const dates = fc
  .tuple(years, parts, parts, fc.constantFrom('', '?', '~', '%'))
  .map(
    ([year, month, day, qualifier]) =>
      [year, month, day].filter((part) => part !== '').join('-') + qualifier,
  );
const edtfTexts = fc.oneof(
  dates,
  fc
    .tuple(fc.oneof(dates, fc.constantFrom('..', '')), fc.oneof(dates, fc.constantFrom('..', '')))
    .map((sides) => sides.join('/')),
  fc.string({ unit: fc.constantFrom(...'0123456789X-/.?~%') }),
);
