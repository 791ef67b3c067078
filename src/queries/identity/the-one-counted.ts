/**
 * Of records that all count as one the one they count as, where it is among them, else the first; nothing where they count
 * as several.
 *
 * @param canonical which record each counts as that was merged into another.
 */
export function theOneCounted<Each extends { readonly n: number }>(
  records: readonly Each[],
  canonical: ReadonlyMap<number, number>,
): Each | undefined {
  const counting = new Set(records.map(({ n }) => canonical.get(n) ?? n));
  if (counting.size !== 1) return undefined;
  return records.find(({ n }) => counting.has(n)) ?? records[0];
}
