import type { Rung } from '../model/vocabularies/statuses.ts';
import { type Phrase, plainText } from '../summaries/phrase.ts';
import type { Words } from '../summaries/words/words.ts';

/** How far the looks of a claim go that stands at no evidence found, `YYYY-MM-DD`; both null for any other. */
interface Reach {
  readonly rung: Rung | null;
  readonly lookedUntil: string | null;
}

/** What goes with "no evidence found" wherever it is said: the rung, and the day the looks reach. Null for any other status. */
export function reachPhrase({ rung, lookedUntil }: Reach, words: Words): Phrase | null {
  if (rung === null || lookedUntil === null) return null;
  return words.judged({ status: 'no_evidence_found', rung, until: lookedUntil });
}

/** The same where no element can mark whose words they are. */
export function reachText(reach: Reach, words: Words): string | null {
  const phrase = reachPhrase(reach, words);
  return phrase === null ? null : plainText(phrase);
}

/** The same beside the name of the status, where there is room for a few letters. */
export function reachInBox({ rung, lookedUntil }: Reach, { pages }: Words): string | undefined {
  if (rung === null || lookedUntil === null) return undefined;
  return pages.reach(pages.rungs[rung].label, lookedUntil);
}
