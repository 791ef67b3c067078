/** A text with the claims it is compared with: what all features give, how near each is in meaning, and which are right. */
export interface WidenedExample {
  readonly sums: readonly number[];
  readonly nearness: readonly number[];
  readonly right: readonly boolean[];
}

const rounds = 20;

/**
 * The weight under which the right claim stands out among the others of its text (the softmax over each list, as all other
 * weights were learnt), with the sums left as they are; never below zero. By Newton's method: there is one such weight, and
 * a dozen rounds find it to the last digit.
 */
export function learnOneWeight(examples: readonly WidenedExample[]): number {
  const useful = examples.filter(({ right }) => right.includes(true));
  let weight = 0;
  for (let round = 0; round < rounds; round += 1) {
    const bends = useful.map((example) => bendOf(example, weight));
    const slope = bends.reduce((sum, bend) => sum + bend.slope, 0);
    const curve = bends.reduce((sum, bend) => sum + bend.curve, 0);
    weight = curve > 0 ? Math.max(0, weight - slope / curve) : 0;
  }
  return weight;
}

/** How the miss of one list changes with the weight: by the nearness it expects, less that of the right claims. */
function bendOf({ sums, nearness, right }: WidenedExample, weight: number) {
  const ranks = sums.map((sum, place) => sum + weight * (nearness[place] ?? 0));
  const top = ranks.reduce((most, rank) => Math.max(most, rank), Number.NEGATIVE_INFINITY);
  const shares = ranks.map((rank) => Math.exp(rank - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const expected = (power: number): number =>
    shares.reduce((sum, share, place) => sum + (share / all) * (nearness[place] ?? 0) ** power, 0);
  const rightOnes = nearness.filter((_, place) => right[place]);
  const wanted = rightOnes.reduce((sum, near) => sum + near, 0) / rightOnes.length;
  return { slope: expected(1) - wanted, curve: expected(2) - expected(1) ** 2 };
}
