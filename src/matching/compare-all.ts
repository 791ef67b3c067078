import type { Comparison, Rarity, SharedWord } from './comparison.ts';
import { coveredWords } from './covered-words.ts';
import type { MatchDocument } from './match-document.ts';
import type { MatchQuery } from './match-query.ts';
import { quotedFrom } from './quoted-from.ts';
import { sharedLetters } from './shared-letters.ts';
import { sightWords } from './sight-words.ts';
import { meetTelling, type TellingPlaces, tellingPlaces } from './telling-places.ts';
import { toldInArticles } from './told-in-articles.ts';

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
  const telling = tellingPlaces(query.text);
  const author = tellingPlaces(query.author);
  const shared = documents.map((document) => sharedWords(telling, document, rarity));
  const sight = sightWords(query.text, telling);
  const articles = documents.map(({ claim, language }) =>
    claim.articles.map((article) => sight(article, language)),
  );
  const toldInArticle = toldInArticles(articles, shared, rarity);
  const quotedIn = quotedFrom(query.text, rarity, told);
  return documents.map((document, place) => ({
    query,
    document,
    rarity,
    told,
    shared: shared[place] ?? [],
    named: sharedWords(author, document, rarity),
    toldInArticle: toldInArticle[place] ?? [],
    quotedInArticle: quotedIn(articles[place] ?? []),
    letters: letters[place] ?? noLetters,
    covered: covered[place] ?? nothingCovered,
    meaning: meanings[place] ?? null,
  }));
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
  places: TellingPlaces,
  { text, title }: MatchDocument,
  rarity: Rarity,
): readonly SharedWord[] {
  const found = new Map<number, Counted>();
  const counting = (times: 'timesInClaim' | 'timesInTitle') => (stem: string, place: number) => {
    const word = found.get(place) ?? newlyMet(stem, place, rarity);
    word[times] += 1;
    found.set(place, word);
  };
  meetTelling(places, text, counting('timesInClaim'));
  meetTelling(places, title, counting('timesInTitle'));
  return [...found.values()].sort((one, other) => one.place - other.place);
}

const newlyMet = (stem: string, place: number, rarity: Rarity): Counted => ({
  stem,
  place,
  rarity: rarity(stem),
  timesInClaim: 0,
  timesInTitle: 0,
});
