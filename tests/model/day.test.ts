import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayOfInstant, daysInMonth, isoOfDay, oneYearAfter } from '../../src/model/day.ts';
import { holds } from '../seeded.ts';

describe('a day number', () => {
  it('counts from 1 January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2000, 3, 1)).toBe(11_017);
  });

  it('agrees with the calendar of JavaScript on every month from 0000 to 9999', () => {
    const months = Array.from({ length: 120_000 }, (_, index) => ({
      year: Math.floor(index / 12),
      month: (index % 12) + 1,
    }));
    const wrong = months.filter(({ year, month }) => {
      const first = new Date(0).setUTCFullYear(year, month - 1, 1) / 86_400_000;
      const next = new Date(0).setUTCFullYear(year, month, 1) / 86_400_000;
      return dayOf(year, month, 1) !== first || daysInMonth(year, month) !== next - first;
    });
    expect(wrong).toEqual([]);
  });

  it('is written as the date it came from', () => {
    const days = fc.integer({ min: dayOf(0, 1, 1), max: dayOf(9999, 12, 31) });
    const roundTrip = fc.property(days, (day) => {
      const iso = isoOfDay(day);
      expect(iso).toMatch(/^\d{4}-\d\d-\d\d$/);
      const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    });
    holds('days and dates', roundTrip, { runs: 2000 });
  });

  it('has one a year later: 29 February gives 28 February', () => {
    expect(isoOfDay(oneYearAfter(dayOf(2023, 3, 31)))).toBe('2024-03-31');
    expect(isoOfDay(oneYearAfter(dayOf(2024, 2, 29)))).toBe('2025-02-28');
    expect(isoOfDay(oneYearAfter(dayOf(2023, 2, 28)))).toBe('2024-02-28');
  });
});

describe('the day of an instant', () => {
  it('is the calendar day in the zone, not in UTC', () => {
    const instant = '2023-03-31T23:30:00.000Z';
    expect(isoOfDay(dayOfInstant(instant, 'UTC'))).toBe('2023-03-31');
    expect(isoOfDay(dayOfInstant(instant, 'Europe/Prague'))).toBe('2023-04-01');
    expect(isoOfDay(dayOfInstant('2023-04-01T02:00:00.000Z', 'America/St_Johns'))).toBe(
      '2023-03-31',
    );
  });

  it('follows daylight saving', () => {
    expect(isoOfDay(dayOfInstant('2023-01-01T22:30:00.000Z', 'Europe/Prague'))).toBe('2023-01-01');
    expect(isoOfDay(dayOfInstant('2023-07-01T22:30:00.000Z', 'Europe/Prague'))).toBe('2023-07-02');
  });

  it('refuses a zone that is not known', () => {
    expect(() => dayOfInstant('2023-04-01T00:00:00.000Z', 'Mars/Olympus')).toThrow(
      '"Mars/Olympus" is not a known time zone',
    );
  });
});
