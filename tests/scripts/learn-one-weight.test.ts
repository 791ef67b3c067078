import { expect, it } from 'vitest';
import { learnOneWeight } from '../../scripts/matching/learn-one-weight.ts';

it('finds the weight at which the right ones are expected as near as they are', () => {
  const likelier = { sums: [0, 0], nearness: [1, 0], right: [true, false] };
  const unlikelier = { sums: [0, 0], nearness: [1, 0], right: [false, true] };
  const weight = learnOneWeight([likelier, likelier, likelier, unlikelier]);
  expect(weight).toBeCloseTo(Math.log(3), 6);
});

it('gives no weight to what tells nothing or misleads, and passes over lists without a right one', () => {
  const misleading = { sums: [0, 1], nearness: [0.1, 0.9], right: [true, false] };
  const empty = { sums: [], nearness: [], right: [] };
  const none = { sums: [1, 2], nearness: [0.5, 0.1], right: [false, false] };
  expect(learnOneWeight([misleading, empty, none])).toBe(0);
  expect(learnOneWeight([empty, none])).toBe(0);
});
