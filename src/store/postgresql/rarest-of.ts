import type { Spreads } from './spread-of.ts';

/** Among more than these not all are ranked together. */
export const rankedMost = 20_000;

/** Those of some `tsquery`s, the rarest first, that together find few enough to be ranked; one in any case. */
export function rarestOf(queries: readonly string[], spreads: Spreads): readonly string[] {
  const about = (query: string): number => spreads.get(query)?.about ?? 0;
  const rarest = [...new Set(queries)].sort((one, other) => about(one) - about(other));
  let sum = 0;
  return rarest.filter((query, place) => {
    sum += about(query);
    return place === 0 || sum <= rankedMost;
  });
}
