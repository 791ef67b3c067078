import type { MetWord, Rarity, SharedWord } from './comparison.ts';
import type { MatchDocument } from './match-document.ts';
import { meetTelling, type TellingPlaces } from './telling-places.ts';

/** Words that stand so close together are of one passage: two or three sentences. */
const passageLength = 60;

/** A telling word of a text where it stands in an article. */
interface Sighting {
  readonly stem: string;
  /** Which of the telling words of the text it is. */
  readonly place: number;
  /** Which word of the article it is. */
  readonly at: number;
}

/**
 * Which telling words of a text stand in the articles about each of these claims, and neither in the claim nor in a title: those of the
 * one passage of its articles that says the most of what the text tells. A long article holds most words somewhere, and only
 * what is said in one place says the same. A word that many of these articles hold tells little of which of them is meant.
 *
 * @param shared what the text shares with each claim and its titles.
 */
export function toldInArticles(
  telling: TellingPlaces,
  documents: readonly MatchDocument[],
  shared: readonly (readonly SharedWord[])[],
  rarity: Rarity,
): readonly (readonly MetWord[])[] {
  const seen = documents.map(({ article }) => sightingsIn(telling, article));
  const tells = tellingAmong(seen, rarity);
  return seen.map((sightings, turn) => {
    const known = new Set(shared[turn]?.map(({ place }) => place));
    const told = new Map<number, MetWord>();
    for (const { stem, place } of tellingPassage(sightings, tells)) {
      if (!known.has(place)) told.set(place, { stem, place, rarity: tells.get(place) ?? 0 });
    }
    return [...told.values()].sort((one, other) => one.place - other.place);
  });
}

function sightingsIn(
  telling: TellingPlaces,
  article: MatchDocument['article'],
): readonly Sighting[] {
  const found: Sighting[] = [];
  meetTelling(telling, article, (stem, place, at) => found.push({ stem, place, at }));
  return found;
}

/** How much each word tells of which article is meant, by its place: as rare on the desk, and in as few of these articles. */
function tellingAmong(
  seen: readonly (readonly Sighting[])[],
  rarity: Rarity,
): ReadonlyMap<number, number> {
  const holders = new Map<number, { readonly stem: string; count: number }>();
  for (const sightings of seen) {
    const stems = new Map(sightings.map(({ place, stem }) => [place, stem]));
    for (const [place, stem] of stems) {
      const holder = holders.get(place) ?? { stem, count: 0 };
      holder.count += 1;
      holders.set(place, holder);
    }
  }
  const all = seen.length + 1;
  return new Map(
    [...holders].map(([place, { stem, count }]) => [
      place,
      (rarity(stem) * Math.log(all / (count + 0.5))) / Math.log(all),
    ]),
  );
}

/** The sightings of the passage whose words, each counted once, tell the most; of equals the first. */
function tellingPassage(
  sightings: readonly Sighting[],
  tells: ReadonlyMap<number, number>,
): readonly Sighting[] {
  const times = new Map<number, number>();
  let [begin, told, most] = [0, 0, 0];
  let passage: readonly Sighting[] = [];
  for (const [end, { place, at }] of sightings.entries()) {
    const before = times.get(place) ?? 0;
    if (before === 0) told += tells.get(place) ?? 0;
    times.set(place, before + 1);
    let first = sightings[begin];
    while (first && first.at <= at - passageLength) {
      const left = (times.get(first.place) ?? 0) - 1;
      if (left === 0) told -= tells.get(first.place) ?? 0;
      times.set(first.place, left);
      begin += 1;
      first = sightings[begin];
    }
    if (told <= most) continue;
    most = told;
    passage = sightings.slice(begin, end + 1);
  }
  return passage;
}
