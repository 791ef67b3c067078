import type { MatchText, MatchWord } from './match-text.ts';

/** The telling stems of a text in their order, and how its words begin: a word that begins otherwise has none of these stems. */
export interface TellingPlaces {
  readonly places: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlySet<string>;
}

/** Where the telling stems of a text stand among each other. */
export function tellingPlaces({ words, telling }: MatchText): TellingPlaces {
  const told = words.filter(({ stop }) => !stop);
  return {
    places: new Map(telling.map((stem, place) => [stem, place])),
    beginnings: new Set(told.map(({ text }) => text.slice(0, 1))),
  };
}

/** Goes through words, and gives each that is a telling one of the text: its stem, and which of them it is. */
export function meetTelling(
  { places, beginnings }: TellingPlaces,
  words: readonly MatchWord[],
  met: (stem: string, place: number) => void,
): void {
  if (places.size === 0) return;
  for (const each of words) {
    if (each.stop || !beginnings.has(each.text.slice(0, 1))) continue;
    const place = places.get(each.stem);
    if (place !== undefined) met(each.stem, place);
  }
}
