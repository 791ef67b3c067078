import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/matching/kind/named-times.ts';

const none = { years: [], months: [], days: [], others: [], ofUnits: [] };

describe('the times a text names', () => {
  it.each([
    ['on 12 March 2023', { years: [2023], months: [3], days: [12] }],
    ['March 14th, 2023', { years: [2023], months: [3], days: [14] }],
    ['2023-03-12', { years: [2023], months: [3], days: [12] }],
    ['am 15.4.2023', { years: [2023], months: [4], days: [15] }],
    ['in May 2023', { years: [2023], months: [5] }],
    ['last May', { months: [5] }],
    ['she may go', {}],
    ['10,000 attended the march', {}],
    ['Covid-19 in 2020', { years: [2020] }],
    ['2023年3月12日', { years: [2023], months: [3], days: [12] }],
    ['в апреле 2022 года', { years: [2022], months: [4] }],
    ['on Tuesday in autumn', { others: ['tuesday', 'autumn'] }],
    ['in the 1970s', { others: ['1970s'] }],
    ['passed in 1448', { years: [1448] }],
    ['2,023 people and 2019 euros', {}],
    [
      'last year and this month',
      {
        ofUnits: [
          ['year', 'last'],
          ['month', 'this'],
        ],
      },
    ],
  ])('%s', (text, named) => {
    expect(readTimes(text).times).toEqual({ ...none, ...named });
  });

  it('leaves the rest of the text where it stands', () => {
    expect(readTimes('3 men died on 12 March.').rest).toBe('3 men died on         .');
  });
});
