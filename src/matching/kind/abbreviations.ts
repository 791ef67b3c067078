import type { MatchWord } from '../match-text.ts';

/** The abbreviations of a text, in lower case: words of two to six capitals, where not all of it is written so. */
export function abbreviationsIn(written: string): readonly string[] {
  if (!/\p{Ll}/u.test(written)) return [];
  return (written.match(capitals) ?? []).map((each) => each.toLowerCase());
}

const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** The words of which one of these abbreviations has the initials, and the abbreviation itself: "WHO" and "World", "Health", "Organization". */
export function spelledOut(
  abbreviations: readonly string[],
  words: readonly MatchWord[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const short of abbreviations) {
    if (words.some(({ text, stop }) => text === short && !stop)) continue;
    for (const word of nameOf(short, words)) found.add(word.text).add(short);
  }
  return found;
}

/** The first words with capitals in a row, with none but little ones between, that begin with these letters. */
function nameOf(short: string, words: readonly MatchWord[]): readonly MatchWord[] {
  for (let from = 0; from < words.length; from += 1) {
    const name: MatchWord[] = [];
    for (let at = from; at < words.length && name.length < short.length; at += 1) {
      const word = words[at];
      if (word?.capital && word.text[0] === short[name.length]) name.push(word);
      else if (name.length === 0 || !word?.stop || word.capital) break;
    }
    if (name.length === short.length) return name;
  }
  return [];
}
