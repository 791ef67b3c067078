import { readWords } from '../../matching/read-words.ts';
import { remembered } from '../../text/remembered.ts';
import type { SearchTerm } from '../../text/search-terms.ts';

/** A part of a text around what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Where the found words stand in it: code points, end exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** Tells of a word as it is written whether it was looked for: by its stem, or by its beginning. */
export type Wanted = (written: string) => boolean;

/** What these terms look for. Each spelling is thought about once: the records of a page share most of their words. */
export function wantedBy(terms: readonly SearchTerm[]): Wanted {
  const wanted = terms.flatMap(({ text: term, prefix }) => {
    const words = readWords(term, language);
    return words.map((word, place) => ({
      stem: word.stem,
      begins: prefix && place === words.length - 1 ? word.text : null,
    }));
  });
  return remembered(spellingsMost, (written) =>
    readWords(written, language).some((word) =>
      wanted.some(({ stem, begins }) =>
        begins === null ? stem === word.stem : word.text.startsWith(begins),
      ),
    ),
  );
}

/** What is not said to be another. */
const language = 'en';
const spellingsMost = 10_000;

/** Cuts the part out of a text that holds the most of what was looked for. */
export function snippetOf(text: string, wanted: Wanted): Snippet {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = hasWide.test(line) ? [...line] : line;
  const places = placesOf(line, wanted);
  const from = startOf(places, characters.length);
  const to = Math.min(characters.length, from + charactersMost);
  const part = characters.slice(from, to);
  const before = from > 0 ? '… ' : '';
  return {
    text: `${before}${typeof part === 'string' ? part : part.join('')}${to < characters.length ? ' …' : ''}`,
    highlights: places
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + before.length, end - from + before.length]),
  };
}

const charactersMost = 200;

/** A code point that takes two units: where there is none, units and code points are counted alike. */
const hasWide = /[\ud800-\udbff]/;

type Place = readonly [start: number, end: number];

function placesOf(text: string, wanted: Wanted): readonly Place[] {
  const pointsOf = hasWide.test(text)
    ? (part: string) => [...part].length
    : (part: string) => part.length;
  const places: Place[] = [];
  let unit = 0;
  let point = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    point += pointsOf(text.slice(unit, match.index));
    const length = pointsOf(match[0]);
    if (wanted(match[0])) places.push([point, point + length]);
    unit = match.index + match[0].length;
    point += length;
  }
  return places;
}

/** A little before the first place from which a snippet holds the most. */
function startOf(places: readonly Place[], length: number): number {
  if (length <= charactersMost) return 0;
  const held = (start: number): number =>
    places.filter(([one, end]) => one >= start && end <= start + charactersMost - 30).length;
  const best = places.reduce<Place | null>(
    (kept, place) => (kept === null || held(place[0]) > held(kept[0]) ? place : kept),
    null,
  );
  return Math.max(0, Math.min((best?.[0] ?? 0) - 30, length - charactersMost));
}
