/** A text with the claims it is compared with: what all features give, how near each is in meaning, and which are right. */
export interface WidenedExample {
  readonly sums: readonly number[];
  readonly nearness: readonly number[];
  readonly right: readonly boolean[];
}

const rounds = 200;
const step = 4;

/**
 * The weight under which the right claim stands out among the others of its text (the softmax over each list, as all other
 * weights were learnt), with the sums left as they are; never below zero.
 */
export function learnOneWeight(examples: readonly WidenedExample[]): number {
  const useful = examples.filter(({ right }) => right.includes(true));
  let weight = 0;
  for (let round = 0; round < rounds; round += 1) {
    const slope = useful.reduce((sum, example) => sum + slopeOf(example, weight), 0);
    weight = Math.max(0, weight - (step * slope) / useful.length);
  }
  return weight;
}

/** How fast the miss of one list goes up with the weight: the nearness it expects, less that of the right claims. */
function slopeOf({ sums, nearness, right }: WidenedExample, weight: number): number {
  const ranks = sums.map((sum, place) => sum + weight * (nearness[place] ?? 0));
  const top = Math.max(...ranks);
  const shares = ranks.map((rank) => Math.exp(rank - top));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const goal = 1 / right.filter(Boolean).length;
  return shares.reduce(
    (sum, share, place) => sum + (share / all - (right[place] ? goal : 0)) * (nearness[place] ?? 0),
    0,
  );
}
