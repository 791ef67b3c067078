import related from './related-words.json' with { type: 'json' };

/**
 * The stems that may stand for one in another text, with how often they do, 0 to 1; in either direction. Counted by
 * `scripts/learn-related-words.ts`.
 */
export const relatedTo = (stem: string): ReadonlyMap<string, number> => relations.get(stem) ?? none;

const none: ReadonlyMap<string, number> = new Map();

/** Maps, not objects: a text may well hold the word "constructor". */
const relations: ReadonlyMap<string, ReadonlyMap<string, number>> = inBothDirections();

function inBothDirections(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const relate = (one: string, other: string, strength: number): void => {
    const others = found.get(one) ?? new Map<string, number>();
    found.set(one, others.set(other, Math.max(strength, others.get(other) ?? 0)));
  };
  for (const [one, others] of Object.entries(related)) {
    for (const [other, strength] of Object.entries(others)) {
      relate(one, other, strength);
      relate(other, one, strength);
    }
  }
  return found;
}
