import type { Desk } from '../../desk.ts';
import { type ClaimMatch, matchClaims } from './match-claims.ts';

/** A logged claim that a text may repeat, deny or come close to. */
export interface LikelyRepeat extends Pick<ClaimMatch, 'kind' | 'score' | 'because'> {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly text: string;
}

/**
 * Claims that a text to be logged may repeat, likest first, for whoever enters it to look at: what the matcher calls the
 * same or the opposite, and what it thinks likelier than not to belong together.
 */
export async function likelyRepeats(desk: Desk, text: string): Promise<readonly LikelyRepeat[]> {
  const matches = await matchClaims(desk, { text, limit: repeatsMost });
  return matches
    .filter(({ kind, score }) => kind !== 'same_topic' || score >= likelyLeast)
    .map(({ claim, kind, score, because }) => ({ ...claim, kind, score, because }));
}

/** Whether the matcher is sure enough of a repeat to take it for one where a person asked it to. */
export const isSureRepeat = ({ kind, score }: Pick<LikelyRepeat, 'kind' | 'score'>): boolean =>
  (kind === 'same' || kind === 'same_other_speaker') && score >= sureLeast;

const repeatsMost = 5;

/** Per mille. */
const likelyLeast = 500;
const sureLeast = 700;
