import { expect, it } from 'vitest';
import { mostFrequentFirst } from '../../../src/queries/search/most-frequent-first.ts';

it('tells the most frequent first, and of one number by their code, in whatever order a database gave them', () => {
  const counts: readonly [string, number][] = [
    ['refuted', 1],
    ['conflicting', 1],
    ['unchecked', 10],
  ];
  const told = ['unchecked', 'conflicting', 'refuted'];
  expect(Object.keys(mostFrequentFirst(counts))).toEqual(told);
  expect(Object.keys(mostFrequentFirst(counts.toReversed()))).toEqual(told);
});
