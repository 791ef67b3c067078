/** The records with the highest scores, the highest first; of equals the one entered first. */
export function likeliest(
  scores: ReadonlyMap<number, number>,
  most: number,
): readonly (readonly [n: number, score: number])[] {
  const sorted = Float64Array.from(scores.values()).sort();
  const least = sorted[Math.max(0, sorted.length - most)] ?? 0;
  const highest: (readonly [n: number, score: number])[] = [];
  scores.forEach((score, n) => {
    if (score >= least) highest.push([n, score]);
  });
  return highest
    .sort(([one, high], [other, higher]) => higher - high || one - other)
    .slice(0, most);
}
