import type { MatchWord } from '../../matching/match-text.ts';
import { isPlain, readWords } from '../../matching/read-words.ts';
import { remembered } from '../../text/remembered.ts';
import type { SearchTerm } from '../../text/search-terms.ts';
import { indexedForm } from '../../words/indexed-form.ts';
import { isUnspaced, partedWords } from '../../words/part-words.ts';
import { lookedForIn } from '../../words/written-form.ts';

/** A part of a text around what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Where the found words stand in it: code points, end exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** What was looked for, to be found in what is written. */
export interface Wanted {
  /** Tells of a word as it is written whether it was looked for: by its stem, or by its beginning. */
  readonly holds: (written: string) => boolean;
  /** Finds the words of plain letters that may be one, in any order of calls: a word begins as its stem does. */
  readonly likely: RegExp;
  /** Characters that were looked for in a row, by the stem of each: of a script that parts no words. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * What these terms look for. Each spelling is thought about once: the records of a page share most of their words.
 *
 * @param languages by whose stems the index holds words too.
 */
export function wantedBy(terms: readonly SearchTerm[], languages: readonly string[]): Wanted {
  const rows: string[][] = [];
  const wanted: { readonly stem: string; readonly begins: string | null }[] = [];
  const elsewhere = new Set<string>();
  for (const { text, prefix } of terms) {
    if (isUnspaced(text)) rows.push(partedWords(text).map(([word]) => stemOf(word)));
    else {
      const words = wordsOf(text);
      for (const [place, { stem, text: spelt }] of words.entries()) {
        wanted.push({ stem, begins: prefix && place === words.length - 1 ? spelt : null });
        for (const each of languages) elsewhere.add(lookedForIn(spelt, each));
      }
    }
  }
  const holds = remembered(spellingsMost, (written) =>
    wordsOf(written).some(
      (word) =>
        wanted.some(({ stem, begins }) =>
          begins === null ? stem === word.stem : word.text.startsWith(begins),
        ) || languages.some((each) => elsewhere.has(lookedForIn(word.text, each))),
    ),
  );
  const beginnings = wanted.map(({ stem, begins }) =>
    languages.length > 0 ? stem.charAt(0) : (begins ?? beginningOf(stem)),
  );
  return { holds, likely: wordsFrom([...new Set(beginnings)].sort().join('|')), rows };
}

/** What all words of an English stem begin with: rules for endings change its last letters ("happi", "die") and no others. */
const beginningOf = (stem: string): string => stem.slice(0, Math.max(1, stem.length - 2));

/** The words of a text as the index finds them. */
const wordsOf = (text: string): readonly MatchWord[] => readWords(indexedForm(text), language);

const stemOf = (word: string): string => wordsOf(word)[0]?.stem ?? word;

/** Words of plain letters that begin as one of these; a pattern takes longer to make than to use. */
const wordsFrom = remembered(
  1000,
  (beginnings) => new RegExp(`(?<![A-Za-z0-9])(?:${beginnings || '(?!)'})[A-Za-z0-9]*`, 'gi'),
);

/** What is not said to be another. */
const language = 'en';
const spellingsMost = 10_000;

/** Cuts the part out of a text that holds the most of what was looked for. */
export function snippetOf(text: string, wanted: Wanted): Snippet {
  const isSimple = simple.test(text);
  const line = isSimple ? text : text.replaceAll(/\s+/g, ' ').trim();
  const hasPlainWords = isSimple || isPlain(line);
  const isWide = !hasPlainWords && hasWide.test(line);
  const characters = isWide ? [...line] : line;
  const units = hasPlainWords ? placesInPlain(line, wanted) : placesIn(line, wanted);
  const places = isWide ? inCodePoints(line, units) : units;
  if (characters.length <= charactersMost) return { text: line, highlights: places };
  const from = startOf(places, characters);
  const to = endOf(places, characters, from);
  const part = characters.slice(from, to);
  const lead = from > 0 ? '… ' : '';
  return {
    text: `${lead}${typeof part === 'string' ? part : part.join('')}${to < characters.length ? ' …' : ''}`,
    highlights: places
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

const charactersMost = 200;

/** How much of what stands before the first found word is shown with it. */
const before = 30;

/**
 * Plain letters, digits and marks with a space between words, and the dot that parts what is shown of a record: most texts hold
 * nothing else, which is told quickly.
 */
const simple = /^[!-~·]+(?: [!-~·]+)*$/;

/** The first half of a code point that takes two units: where there is none, units and code points are counted alike. */
const hasWide = /[\ud800-\udbff]/;

/** A text by its code points. */
type Characters = string | readonly string[];

type Place = readonly [start: number, end: number];

/** Where in a text of plain letters what was looked for stands. */
function placesInPlain(text: string, { holds, likely }: Wanted): readonly Place[] {
  const places: Place[] = [];
  for (let found = likely.exec(text); found !== null; found = likely.exec(text)) {
    const { 0: word, index } = found;
    if (holds(word)) places.push([index, index + word.length]);
  }
  return places;
}

/** The same of any text, in units. */
function placesIn(text: string, { holds, rows }: Wanted): readonly Place[] {
  const words = partedWords(text);
  const stems = rows.length === 0 ? [] : words.map(([word]) => stemOf(word));
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const row = rows.find((stemsOfRow) => stemsOfRow.every((stem, n) => stems[at + n] === stem));
    const [first, last] = [words[at], words[at + (row?.length ?? 1) - 1]];
    if (!first || !last || !(row || holds(first[0]))) continue;
    places.push([first.index, last.index + last[0].length]);
    if (row) at += row.length - 1;
  }
  return places;
}

/** Places go upwards and do not overlap, so the text is counted through once. */
function inCodePoints(text: string, places: readonly Place[]): readonly Place[] {
  let unit = 0;
  let point = 0;
  const pointOf = (next: number): number => {
    point += [...text.slice(unit, next)].length;
    unit = next;
    return point;
  };
  return places.map(([start, end]) => [pointOf(start), pointOf(end)]);
}

/** A little before the first place from which a snippet holds the most, where a word begins. */
function startOf(places: readonly Place[], characters: Characters): number {
  const { length } = characters;
  if (length <= charactersMost) return 0;
  let best = places[0]?.[0] ?? 0;
  let most = 0;
  let behind = 0;
  for (const [at, [start]] of places.entries()) {
    while ((places[behind]?.[1] ?? Number.POSITIVE_INFINITY) <= start + charactersMost - before)
      behind += 1;
    if (behind - at <= most) continue;
    best = start;
    most = behind - at;
  }
  const from = Math.max(0, Math.min(best - before, length - charactersMost));
  const space = from === 0 ? -1 : characters.indexOf(' ', from - 1);
  return space === -1 || space >= best ? from : space + 1;
}

/** As far as there is room, up to where a word ends, if one does behind the last place that is shown. */
function endOf(places: readonly Place[], characters: Characters, from: number): number {
  const room = from + charactersMost;
  if (room >= characters.length) return characters.length;
  const shown = places.findLast(([, end]) => end <= room)?.[1] ?? 0;
  const space = characters.lastIndexOf(' ', room);
  return space >= Math.max(shown, from + before) ? space : room;
}
