import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/model/day.ts';
import { axis, timeScale } from '../../src/pictures/time-scale.ts';

const names = (first: number, last: number): readonly string[] => {
  const scale = timeScale([first, last], { left: 0, right: 1_000 });
  const { markup } = axis(scale, { top: 0, bottom: 10, name: (edtf) => edtf });
  return [...markup.matchAll(/>([^<]+)<\/text>/g)].map(([, name = '']) => name);
};

describe('the axis of time', () => {
  it('names months where there are few, over the turn of a year', () => {
    expect(names(dayOf(2023, 11, 20), dayOf(2024, 3, 10))).toEqual([
      ...['2023-12', '2024-01', '2024-02', '2024-03'],
    ]);
  });

  it('names the month that begins on its first day', () => {
    expect(names(dayOf(2024, 2, 4), dayOf(2024, 2, 20))[0]).toBe('2024-02');
  });

  it('begins with the year 0 and ends with 9999, beyond which no date is written', () => {
    const { first, last } = timeScale([dayOf(0, 2, 1), dayOf(9999, 2, 1)], { left: 0, right: 1 });
    expect([first, last]).toEqual([dayOf(0, 1, 1), dayOf(9999, 12, 31)]);
    expect(names(dayOf(0, 12, 31), dayOf(60, 1, 1))[0]).toBe('0000');
  });

  it('names years where there are three, some six of them at most', () => {
    expect(names(dayOf(1999, 6, 1), dayOf(2024, 6, 1))).toEqual([
      ...['1999', '2004', '2009', '2014', '2019'],
    ]);
  });
});
