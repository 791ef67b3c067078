import { isUnspaced } from '../../model/part-words.ts';
import type { MetWord } from '../comparison.ts';
import type { MatchQuery } from '../match-query.ts';

/** As part of a sentence, which words of a text were met, as the text has them; null for none. Characters in a row stay together. */
export function wordsMet(
  { text }: MatchQuery,
  met: readonly MetWord[],
  says: string,
): string | null {
  const left = new Set(met.map(({ stem }) => stem));
  const said: string[] = [];
  let before: string | null = null;
  for (const { stem, stop, text: spelt } of text.words) {
    const isMet = !stop && left.delete(stem);
    const goesOn = isMet && before !== null && isUnspaced(before) && isUnspaced(spelt);
    if (goesOn) said.push(`${said.pop()}${spelt}`);
    else if (isMet) said.push(spelt);
    before = isMet ? spelt : null;
  }
  return said.length === 0 ? null : `${says}: ${said.slice(0, wordsTold).join(', ')}`;
}

const wordsTold = 12;
