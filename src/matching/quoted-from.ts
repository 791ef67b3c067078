import { isUnspaced } from '../words/part-words.ts';
import type { Rarity } from './comparison.ts';
import type { MatchText, MatchWord } from './match-text.ts';
import { readWords } from './read-words.ts';
import type { SightedArticle, Sighting } from './sight-words.ts';

/** What of a text stands word for word in the articles about a claim. */
export interface QuotedWords {
  /** Of what the telling words of the text tell, what those tell that stand there in a row with others: 0 to 1. */
  readonly share: number;
  /** The longest such row. */
  readonly row: readonly MatchWord[];
}

/** So many words, two telling ones among them, hardly come to stand in the same row by chance. */
const rowLeast = 4;
const tellingLeast = 2;

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
): (articles: readonly SightedArticle[]) => QuotedWords {
  const places = tellingWords(text);
  return (articles) => {
    const rows = told === 0 ? [] : articles.flatMap((article) => rowsOf(text, places, article));
    if (rows.length === 0) return nothingQuoted;
    const stems = new Set(rows.flatMap((row) => row.filter(isTelling).map(({ stem }) => stem)));
    const quoted = [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
    const row = rows.reduce((longest, each) => (each.length > longest.length ? each : longest));
    return { share: quoted / told, row };
  };
}

const isTelling = ({ stop }: MatchWord): boolean => !stop;

/** Where the telling words of a text stand in it, by their spelling; of one that stands there very often the first places: a row has others. */
type Places = ReadonlyMap<string, readonly number[]>;

function tellingWords({ words }: MatchText): Places {
  const places = new Map<string, number[]>();
  for (const [place, { text, stop }] of words.entries()) {
    if (stop) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [place]);
    else if (known.length < placesMost) known.push(place);
  }
  return places;
}

const placesMost = 20;

/** Only around words that follow each other as in the text is an article read word by word. */
function rowsOf(
  { words }: MatchText,
  places: Places,
  { text, language, sightings }: SightedArticle,
): readonly (readonly MatchWord[])[] {
  const followed = sightings.filter((each, turn) => isFollowed(places, each, sightings[turn + 1]));
  const [first, last] = [followed[0], followed.at(-1)];
  if (!first || !last) return [];
  const reach = wordMost * words.length;
  const around = text.slice(Math.max(0, first.at - reach), last.at + reach);
  return rowsIn(words, places, readWords(around, language));
}

/** With the signs behind it: longer ones stand in no row. */
const wordMost = 24;

/** Whether the next word that is sighted stands behind a word as it may in the text. */
function isFollowed(places: Places, one: Sighting, next: Sighting | undefined): boolean {
  if (!next) return false;
  const [first, last] = [places.get(one.spelt)?.[0], places.get(next.spelt)?.at(-1)];
  if (first === undefined || last === undefined) return false;
  return last > first && next.at - one.at <= wordMost * (last - first);
}

/** Rows of words of the text that stand in the article as well, each as far as it goes. */
function rowsIn(
  words: readonly MatchWord[],
  places: Places,
  article: readonly MatchWord[],
): readonly (readonly MatchWord[])[] {
  const rows: (readonly MatchWord[])[] = [];
  /** How far the text was followed already, by how much earlier than in the text the words stand in the article. */
  const followed = new Map<number, number>();
  let longest = { from: 0, to: 0 };
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
      if (from >= longest.from && to <= longest.to) continue;
      const row = words.slice(from, to);
      if (!isQuote(row)) continue;
      rows.push(row);
      if (to - from > longest.to - longest.from) longest = { from, to };
    }
  }
  return rows;
}

/** A character of a script that parts no words counts as half of one. */
function isQuote(row: readonly MatchWord[]): boolean {
  if (row.length < rowLeast || row.filter(isTelling).length < tellingLeast) return false;
  return row.reduce((sum, { text }) => sum + (isUnspaced(text) ? 0.5 : 1), 0) >= rowLeast;
}
