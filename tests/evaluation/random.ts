/** A source of chance that gives the same from run to run. */
export interface Chance {
  /** A whole number from 0 to below that. */
  below(count: number): number;
  /** One of them. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Chance from a seed, by a linear congruence of 32 bits of which the high ones are used. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}
