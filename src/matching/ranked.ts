import type { Comparison } from './comparison.ts';
import { meaning } from './features/meaning.ts';
import { meaningWeight } from './meaning-weight.ts';
import type { MatchScore } from './score-match.ts';

/** A compared claim with how alike it is to the text. */
interface Scored extends Pick<MatchScore, 'sum'> {
  /** The claim's number. */
  readonly n: number;
  readonly comparison: Comparison;
}

/**
 * Puts matches in order, the likest first: by their sums, and by nearness in meaning where an embedder was asked. Claims that no
 * feature tells apart stay in the order they were logged: they say the same, and to an embedder a comma makes a difference.
 */
export function ranked<Match extends Scored>(matches: readonly Match[]): readonly Match[] {
  const nearest = new Map<string, number>();
  for (const { sum, comparison } of matches) {
    const nearness = meaning.score(comparison);
    nearest.set(keyOf(sum), Math.max(nearness, nearest.get(keyOf(sum)) ?? nearness));
  }
  return matches
    .map((match) => {
      const nearness = nearest.get(keyOf(match.sum)) ?? 0;
      return { match, rank: match.sum + meaningWeight.weight * nearness };
    })
    .sort((one, other) => other.rank - one.rank || one.match.n - other.match.n)
    .map(({ match }) => match);
}

const keyOf = (sum: number): string => sum.toFixed(6);
