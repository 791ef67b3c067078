import { entryForm, type WordColumn } from '../entry-form.ts';
import { lexemesIn } from '../lexemes.ts';
import type { SearchEntry } from '../port.ts';
import { stretchLexemes } from './stretches.ts';

/** What the full-text index holds of one record. */
export interface SearchRow {
  readonly n: number;
  /** How many words it has. */
  readonly size: number;
  /** A `tsvector` in PostgreSQL's own spelling; it says in which stretches of numbers the record lies as well. */
  readonly words: string;
}

/**
 * The words of a record.
 *
 * @param met takes the languages by whose stems they stand there.
 */
export function searchRowOf(entry: SearchEntry, met: Set<string>): SearchRow {
  const { size, words } = vectorOf(ofRecord.map((column) => entryForm(entry, column, met)));
  const stretches = stretchLexemes(entry.n).map((lexeme) => `'${lexeme}'`);
  return { n: entry.n, size, words: [words, ...stretches].join(' ') };
}

const ofRecord: readonly WordColumn[] = ['claim', 'quote', 'source', 'name', 'note'];

/** The words of how a captured text begins, as a `tsvector`. */
export const articleWords = (entry: SearchEntry, met: Set<string>): string =>
  vectorOf([entryForm(entry, 'captured', met)]).words;

/** The words of texts with their places; the texts stand apart, so that no phrase runs from one into the next. */
function vectorOf(forms: readonly string[]): Omit<SearchRow, 'n'> {
  const places = new Map<string, number[]>();
  let place = 0;
  let size = 0;
  for (const form of forms) {
    for (const lexeme of lexemesIn(form)) {
      place += 1;
      size += 1;
      const held = places.get(lexeme);
      if (held) held.push(place);
      else places.set(lexeme, [place]);
    }
    place += 1;
  }
  return { size, words: [...places].map(vectorPart).join(' ') };
}

/** A `tsvector` counts places up to 16,383, and keeps 255 of one word. */
function vectorPart([lexeme, places]: readonly [string, readonly number[]]): string {
  const kept = places.filter((place) => place <= placeMost).slice(0, placesMost);
  return `'${lexeme}':${kept.length === 0 ? placeMost : kept.join(',')}`;
}

const placeMost = 16_383;
const placesMost = 255;
