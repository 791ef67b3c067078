import { arabic } from './attributions/arabic.ts';
import { english } from './attributions/english.ts';
import { french } from './attributions/french.ts';
import { german } from './attributions/german.ts';
import { italian } from './attributions/italian.ts';
import { portuguese } from './attributions/portuguese.ts';
import { polish, russian, ukrainian } from './attributions/slavic.ts';
import { spanish } from './attributions/spanish.ts';
import { turkish } from './attributions/turkish.ts';

/**
 * To whom the words of a sentence among others are given: by itself, else, where it stands in a quotation that goes on, by
 * the sentence that ends it.
 */
export function attributionAt(sentences: readonly string[], place: number): string | null {
  const own = attributionIn(sentences[place] ?? '');
  const begun = sentences.slice(0, place + 1).filter(goesOn).length;
  if (own !== null || begun % 2 === 0) return own;
  const ending = sentences.slice(place + 1).find(goesOn);
  return ending === undefined ? null : attributionIn(ending);
}

/** Begins a quotation without ending it, or ends one it did not begin. */
function goesOn(sentence: string): boolean {
  const opened = sentence.match(/[“«„]/g)?.length ?? 0;
  const closed = sentence.match(/[”»]/g)?.length ?? 0;
  const straight = sentence.match(/"/g)?.length ?? 0;
  return opened !== closed || straight % 2 === 1;
}

/**
 * To whom a sentence gives its words, as it says it: "according to Belarusian authorities", "the ministry said", "قال الوزير
 * إن"; null where it speaks for itself.
 */
export function attributionIn(sentence: string): string | null {
  for (const { pattern, to } of ways) {
    const match = pattern.exec(sentence);
    const found = match && to.replace('$<who>', match.groups?.who ?? '').trim();
    if (found) return found;
  }
  return null;
}

/** Words that two of these languages share ("afirma que") give in the same way in both, so a sentence need not say which it is of. */
const ways = [
  ...english,
  ...spanish,
  ...portuguese,
  ...french,
  ...german,
  ...italian,
  ...arabic,
  ...ukrainian,
  ...russian,
  ...polish,
  ...turkish,
];
