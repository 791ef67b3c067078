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
 * To whom the words of each of some sentences in a row are given: by itself, else, where it stands in a quotation that goes on, by
 * the sentence that ends it.
 */
export function attributionsOf(sentences: readonly string[]): readonly (string | null)[] {
  const own = sentences.map(attributionIn);
  const going = [...sentences.keys()].filter((place) => goesOn(sentences[place] ?? ''));
  let passed = 0;
  return own.map((attributed, place) => {
    if (going[passed] === place) passed += 1;
    const isWithin = passed % 2 === 1;
    return attributed ?? (isWithin ? (own[going[passed] ?? -1] ?? null) : null);
  });
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
