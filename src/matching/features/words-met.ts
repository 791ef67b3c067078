import { areJoined } from '../../words/part-words.ts';
import { asWrittenBy } from '../as-written.ts';
import type { MetWord } from '../comparison.ts';
import type { MatchQuery } from '../match-query.ts';

/** As part of a sentence, which words of a text were met, as the text has them; null for none. Characters in a row stay together. */
export function wordsMet(query: MatchQuery, met: readonly MetWord[], says: string): string | null {
  const left = new Set(met.map(({ stem }) => stem));
  const asWritten = asWrittenBy(query);
  const shown: string[] = [];
  let before: string | null = null;
  for (const { stem, stop, text: spelt } of query.text.words) {
    const isMet = !stop && left.delete(stem);
    const goesOn = isMet && before !== null && areJoined(before, spelt);
    if (goesOn) shown.push(`${shown.pop()}${asWritten(spelt)}`);
    else if (isMet) shown.push(asWritten(spelt));
    before = isMet ? spelt : null;
  }
  return shown.length === 0 ? null : `${says}: ${shown.slice(0, wordsTold).join(', ')}`;
}

const wordsTold = 12;
