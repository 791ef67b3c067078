import { readMatchText } from '../../matching/match-text.ts';
import type { SearchTerm } from '../../text/search-terms.ts';

/** A part of a text around what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Where the found words stand in it: code points, end exclusive. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** Cuts the part out of a text that holds the most of the terms. */
export function snippetOf(text: string, terms: readonly SearchTerm[]): Snippet {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  const places = placesOf(characters.join(''), terms);
  const from = startOf(places, characters.length);
  const to = Math.min(characters.length, from + charactersMost);
  const before = from > 0 ? '… ' : '';
  return {
    text: `${before}${characters.slice(from, to).join('')}${to < characters.length ? ' …' : ''}`,
    highlights: places
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + before.length, end - from + before.length]),
  };
}

const charactersMost = 200;

type Place = readonly [start: number, end: number];

function placesOf(text: string, terms: readonly SearchTerm[]): readonly Place[] {
  const wanted = terms.flatMap(({ text: term, prefix }) => {
    const words = readMatchText(term).words;
    return words.map((word, place) => ({
      stem: word.stem,
      begins: prefix && place === words.length - 1 ? word.text : null,
    }));
  });
  const places: Place[] = [];
  let unit = 0;
  let point = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    point += [...text.slice(unit, match.index)].length;
    const length = [...match[0]].length;
    if (isWanted(match[0], wanted)) places.push([point, point + length]);
    unit = match.index + match[0].length;
    point += length;
  }
  return places;
}

function isWanted(
  written: string,
  wanted: readonly { readonly stem: string; readonly begins: string | null }[],
): boolean {
  return readMatchText(written).words.some((word) =>
    wanted.some(({ stem, begins }) =>
      begins === null ? stem === word.stem : word.text.startsWith(begins),
    ),
  );
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
