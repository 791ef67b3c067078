import { describe, expect, it } from 'vitest';
import { hoursOfDay } from '../../src/pictures/hours-of-day.ts';

describe('a day as a picture', () => {
  const { markup } = hoursOfDay({
    title: 'A day',
    lanes: [
      { label: 'claim logged', counts: new Map([[0, 4]]) },
      { label: 'assessed', counts: new Map([[23, 1]]) },
    ],
  });
  const bars = [...markup.matchAll(/<rect x="([\d.]+)"[^>]* height="([\d.]+)"/g)].map(
    ([, x, height]) => [Number(x), Number(height)],
  );

  it('has a bar in its hour, as high as its count of the highest, with the number above', () => {
    expect(bars).toEqual([
      [192, 24],
      [688.8, 6],
    ]);
    expect(markup).toContain('text-anchor="middle">4</text>');
  });

  it('runs from midnight to midnight', () => {
    expect([...markup.matchAll(/>(\d\d:00)</g)].map(([, hour]) => hour)).toEqual([
      ...['00:00', '06:00', '12:00', '18:00', '24:00'],
    ]);
  });
});
