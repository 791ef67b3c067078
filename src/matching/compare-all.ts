import type { Comparison, Rarity, SharedWord } from './comparison.ts';
import type { MatchDocument } from './match-document.ts';
import type { MatchQuery } from './match-query.ts';
import type { MatchText, MatchWord } from './match-text.ts';
import { sharedLetters } from './shared-letters.ts';

/** Lays a text beside each of the claims that it is compared with. */
export function compareAll(
  query: MatchQuery,
  documents: readonly MatchDocument[],
  rarity: Rarity,
): readonly Comparison[] {
  const letters = sharedLetters(query.text.words, documents);
  const telling = placesOf(query.text);
  const author = placesOf(query.author);
  return documents.map((document, place) => {
    const shared = sharedWords(telling, document, rarity);
    const named = sharedWords(author, document, rarity);
    return { query, document, rarity, shared, named, letters: letters[place] ?? noLetters };
  });
}

/** The telling stems of a text in their order, and how its words begin: a word that begins otherwise has none of these stems. */
interface Places {
  readonly places: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlySet<string>;
}

function placesOf({ words, telling }: MatchText): Places {
  const told = words.filter(({ stop }) => !stop);
  return {
    places: new Map(telling.map((stem, place) => [stem, place])),
    beginnings: new Set(told.map(({ text }) => text.slice(0, 1))),
  };
}

const none = { told: 0, share: 0, alike: 0 };
const noLetters = { claim: none, title: none, whole: none };

interface Counted extends SharedWord {
  timesInClaim: number;
  timesInTitle: number;
}

/** Goes once through the words of a claim and its titles. */
function sharedWords(
  { places, beginnings }: Places,
  { text, title }: MatchDocument,
  rarity: Rarity,
): readonly SharedWord[] {
  if (places.size === 0) return [];
  const found = new Map<number, Counted>();
  const goThrough = (words: readonly MatchWord[], times: 'timesInClaim' | 'timesInTitle'): void => {
    for (const each of words) {
      if (each.stop || !beginnings.has(each.text.slice(0, 1))) continue;
      const place = places.get(each.stem);
      if (place === undefined) continue;
      const word = found.get(place) ?? newlyMet(each.stem, place, rarity);
      word[times] += 1;
      found.set(place, word);
    }
  };
  goThrough(text, 'timesInClaim');
  goThrough(title, 'timesInTitle');
  return [...found.values()].sort((one, other) => one.place - other.place);
}

const newlyMet = (stem: string, place: number, rarity: Rarity): Counted => ({
  ...{ stem, place, rarity: rarity(stem) },
  ...{ timesInClaim: 0, timesInTitle: 0 },
});
