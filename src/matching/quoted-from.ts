import { isUnspaced } from '../model/part-words.ts';
import type { Rarity } from './comparison.ts';
import type { MatchText, MatchWord } from './match-text.ts';

/** What of a text stands word for word in the articles about a claim. */
export interface QuotedWords {
  /** Of what the telling words of the text tell, what those tell that stand there in a row with others: 0 to 1. */
  readonly share: number;
  /** The longest such row. */
  readonly row: readonly MatchWord[];
}

/** So many words hardly come to stand in the same row by chance. */
const rowLeast = 4;

const nothingQuoted: QuotedWords = { share: 0, row: [] };

/**
 * Finds what articles have of a text word for word: who checks a sentence quotes it, even where the claim is put in other words.
 *
 * @param told how much all telling words of the text tell together.
 */
export function quotedFrom(
  text: MatchText,
  rarity: Rarity,
  told: number,
): (article: readonly MatchWord[]) => QuotedWords {
  const places = tellingWords(text);
  return (article) => {
    const rows = told === 0 ? [] : rowsIn(text.words, places, article);
    if (rows.length === 0) return nothingQuoted;
    const stems = new Set(rows.flatMap((row) => row.filter(({ stop }) => !stop).map(stemOf)));
    const quoted = [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
    const row = rows.reduce((longest, each) => (each.length > longest.length ? each : longest));
    return { share: quoted / told, row };
  };
}

const stemOf = ({ stem }: MatchWord): string => stem;

/** Where each telling word of a text stands in it, by its spelling. */
function tellingWords({ words }: MatchText): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { text, stop }] of words.entries()) {
    if (stop) continue;
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  return places;
}

/** Rows of words of the text that stand in the article as well, each as far as it goes. */
function rowsIn(
  words: readonly MatchWord[],
  places: ReadonlyMap<string, readonly number[]>,
  article: readonly MatchWord[],
): readonly (readonly MatchWord[])[] {
  const rows: (readonly MatchWord[])[] = [];
  /** How far the text was followed already, by how much earlier than in the text the words stand in the article. */
  const followed = new Map<number, number>();
  for (const [at, { text }] of article.entries()) {
    for (const place of places.get(text) ?? []) {
      const earlier = place - at;
      if (place < (followed.get(earlier) ?? 0)) continue;
      const isSame = (other: number): boolean =>
        words[other] !== undefined && words[other].text === article[other - earlier]?.text;
      let [from, to] = [place, place + 1];
      while (isSame(from - 1)) from -= 1;
      while (isSame(to)) to += 1;
      followed.set(earlier, to);
      const row = words.slice(from, to);
      if (lengthOf(row) >= rowLeast) rows.push(row);
    }
  }
  return rows;
}

/** In words: a character of a script that parts none is about half of one. */
const lengthOf = (row: readonly MatchWord[]): number =>
  row.length < rowLeast
    ? row.length
    : row.reduce((sum, { text }) => sum + (isUnspaced(text) ? 0.5 : 1), 0);
