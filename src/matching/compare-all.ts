import type { Comparison, Rarity, SharedWord, WordInArticle } from './comparison.ts';
import { coveredWords } from './covered-words.ts';
import type { MatchDocument } from './match-document.ts';
import type { MatchQuery } from './match-query.ts';
import type { MatchText, MatchWord } from './match-text.ts';
import { sharedLetters } from './shared-letters.ts';

/** Lays a text beside each of the claims that it is compared with, and how near each comes in meaning where that was asked. */
export function compareAll(
  query: MatchQuery,
  documents: readonly MatchDocument[],
  rarity: Rarity,
  meanings: readonly (number | null)[] = [],
): readonly Comparison[] {
  const letters = sharedLetters(query.text.words, documents);
  const covered = coveredWords(query, documents, rarity);
  const told = query.text.telling.reduce((sum, stem) => sum + rarity(stem), 0);
  const telling = placesOf(query.text);
  const author = placesOf(query.author);
  return documents.map((document, place) => {
    const shared = sharedWords(telling, document, rarity);
    const named = sharedWords(author, document, rarity);
    const toldInArticle = wordsInArticle(telling, document, shared, rarity);
    return {
      query,
      document,
      rarity,
      told,
      shared,
      named,
      toldInArticle,
      letters: letters[place] ?? noLetters,
      covered: covered[place] ?? nothingCovered,
      meaning: meanings[place] ?? null,
    };
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
const nothingCovered = { text: 0, claim: 0 };
const noLetters = { claim: none, title: none };

interface Counted extends SharedWord {
  timesInClaim: number;
  timesInTitle: number;
}

/** Goes once through the words of a claim and its titles. */
function sharedWords(
  places: Places,
  { text, title }: MatchDocument,
  rarity: Rarity,
): readonly SharedWord[] {
  const found = new Map<number, Counted>();
  const counting = (times: 'timesInClaim' | 'timesInTitle') => (stem: string, place: number) => {
    const word = found.get(place) ?? newlyMet(stem, place, rarity);
    word[times] += 1;
    found.set(place, word);
  };
  meet(places, text, counting('timesInClaim'));
  meet(places, title, counting('timesInTitle'));
  return [...found.values()].sort((one, other) => one.place - other.place);
}

/** Goes through words, and gives each that is a telling one of the text. */
function meet(
  { places, beginnings }: Places,
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

function wordsInArticle(
  places: Places,
  { article }: MatchDocument,
  shared: readonly SharedWord[],
  rarity: Rarity,
): readonly WordInArticle[] {
  if (article.length === 0) return [];
  const known = new Set(shared.map(({ place }) => place));
  const found = new Map<number, WordInArticle>();
  meet(places, article, (stem, place) => {
    if (known.has(place)) return;
    const times = (found.get(place)?.times ?? 0) + 1;
    found.set(place, { stem, place, rarity: rarity(stem), times });
  });
  return [...found.values()].sort((one, other) => one.place - other.place);
}

const newlyMet = (stem: string, place: number, rarity: Rarity): Counted => ({
  stem,
  place,
  rarity: rarity(stem),
  timesInClaim: 0,
  timesInTitle: 0,
});
