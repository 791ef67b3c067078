/** How much of one text is in another: precision, recall and their harmonic mean, each from 0 to 1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

/** The overlap of the shingles (runs of `size` words, 1 for single words) of two texts, each counted as often as it stands. */
export function overlapOf(
  { found, expected }: { readonly found: string; readonly expected: string },
  size: number,
): Overlap {
  const ours = counted(shingles(found, size));
  const theirs = counted(shingles(expected, size));
  const [ourSum, theirSum] = [sumOf(ours), sumOf(theirs)];
  if (ourSum === 0 && theirSum === 0) return { precision: 1, recall: 1, f: 1 };
  const shared = [...ours].reduce(
    (sum, [shingle, count]) => sum + Math.min(count, theirs.get(shingle) ?? 0),
    0,
  );
  const precision = ourSum === 0 ? 0 : shared / ourSum;
  const recall = theirSum === 0 ? 0 : shared / theirSum;
  return {
    precision,
    recall,
    f: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function shingles(text: string, size: number): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length < size) return words.length === 0 ? [] : [words.join(' ')];
  return words
    .slice(0, words.length - size + 1)
    .map((_word, place) => words.slice(place, place + size).join(' '));
}

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
