import { type Stands, standsJudged } from '../model/judged.ts';
import { type Phrase, plainText } from '../summaries/phrase.ts';
import type { Words } from '../summaries/words/words.ts';

/** How far the looks of a claim go that stands at no evidence found, `YYYY-MM-DD`; both null for any other. */
type Reach = Pick<Stands, 'rung' | 'lookedUntil' | 'rungUntil'>;

/** What goes with "no evidence found" wherever it is said: the rung, and the day the looks reach. Null for any other status. */
export function reachPhrase(reach: Reach, words: Words): Phrase | null {
  if (reach.rung === null || reach.lookedUntil === null) return null;
  return words.judged(standsJudged({ ...reach, status: 'no_evidence_found' }));
}

/** The same where no element can mark whose words they are. */
export function reachText(reach: Reach, words: Words): string | null {
  const phrase = reachPhrase(reach, words);
  return phrase === null ? null : plainText(phrase);
}

/** The rung and the day that its own looks reach, beside the name of the status, where there is room for a few letters. */
export function reachInBox(reach: Reach, { pages }: Words): string | undefined {
  const { rung, lookedUntil, rungUntil } = reach;
  if (rung === null || lookedUntil === null) return undefined;
  return pages.reach(pages.rungs[rung].label, rungUntil ?? lookedUntil);
}
