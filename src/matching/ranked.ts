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
 * Puts matches in order, the likest first: by their sums, and by nearness in meaning where an embedder was asked. Claims that share
 * words with the text and that no feature tells apart stay in the order they were logged: they say the same, and to an embedder a
 * comma makes a difference.
 */
export function ranked<Match extends Scored>(matches: readonly Match[]): readonly Match[] {
  const nearest = new Map<string, number>();
  for (const match of matches) {
    const nearness = meaning.score(match.comparison);
    nearest.set(keyOf(match), Math.max(nearness, nearest.get(keyOf(match)) ?? nearness));
  }
  return matches
    .map((match) => {
      const nearness = nearest.get(keyOf(match)) ?? 0;
      return { match, rank: match.sum + meaningWeight.weight * nearness };
    })
    .sort((one, other) => other.rank - one.rank || one.match.n - other.match.n)
    .map(({ match }) => match);
}

/** Of claims that share no word with the text every one is by itself. */
const keyOf = ({ n, sum, comparison }: Scored): string =>
  comparison.shared.length === 0 ? `claim ${n}` : sum.toFixed(6);
