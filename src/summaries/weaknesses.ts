import type { Evidence } from '../model/nouns/evidence.ts';
import { type Weakness, weaknesses } from './status-facts.ts';

/** Every weakness of some of the pieces. */
export function weaknessesAmong(pieces: readonly Evidence[]): readonly Weakness[] {
  const found = new Set(pieces.flatMap(weaknessesOf));
  return weaknesses.filter((each) => found.has(each));
}

/** Why a piece is not firm, in the order of the words; empty when nothing stands against it. */
function weaknessesOf(piece: Evidence): readonly Weakness[] {
  const { strength, credibility } = piece;
  const found: Readonly<Record<Weakness, boolean>> = {
    weak: strength === 'weak',
    ungraded: strength === undefined,
    doubtful: credibility === '4' || credibility === '5',
    cannot_be_judged: credibility === '6' || credibility === 'unknown',
    interested: piece.interested !== undefined,
  };
  return weaknesses.filter((each) => found[each]);
}
