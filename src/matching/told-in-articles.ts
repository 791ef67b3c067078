import type { MetWord, Rarity, SharedWord } from './comparison.ts';
import type { SightedArticle, Sighting } from './sight-words.ts';

/** Words within so many characters are of one passage: two or three sentences. */
const passageLength = 360;

/**
 * Which telling words of a text stand in the articles about each of these claims, and neither in the claim nor in a title: those of the
 * one passage of its articles that says the most of what the text tells. A long article holds most words somewhere, and only
 * what is said in one place says the same. A word that many of these articles hold tells little of which of them is meant.
 *
 * @param articles of each claim, looked through for the telling words of the text.
 * @param shared what the text shares with each claim and its titles.
 */
export function toldInArticles(
  articles: readonly (readonly SightedArticle[])[],
  shared: readonly (readonly SharedWord[])[],
  rarity: Rarity,
): readonly (readonly MetWord[])[] {
  const tells = tellingAmong(articles, rarity);
  return articles.map((own, turn) => {
    const known = new Set(shared[turn]?.map(({ place }) => place));
    const told = new Map<number, MetWord>();
    for (const { stem, place } of tellingPassage(own, tells)) {
      if (!known.has(place)) told.set(place, { stem, place, rarity: tells.get(place) ?? 0 });
    }
    return [...told.values()].sort((one, other) => one.place - other.place);
  });
}

/** How much each word tells of which article is meant, by its place: as rare on the desk, and in as few of these articles. */
function tellingAmong(
  articles: readonly (readonly SightedArticle[])[],
  rarity: Rarity,
): ReadonlyMap<number, number> {
  const holders = new Map<number, { readonly stem: string; count: number }>();
  for (const own of articles) {
    const stems = new Map(
      own.flatMap(({ sightings }) => sightings.map(({ place, stem }) => [place, stem])),
    );
    for (const [place, stem] of stems) {
      const holder = holders.get(place) ?? { stem, count: 0 };
      holder.count += 1;
      holders.set(place, holder);
    }
  }
  const all = articles.length + 1;
  return new Map(
    [...holders].map(([place, { stem, count }]) => [
      place,
      (rarity(stem) * Math.log(all / (count + 0.5))) / Math.log(all),
    ]),
  );
}

/** The sightings of the passage whose words, each counted once, tell the most; of equals the first. */
function tellingPassage(
  articles: readonly SightedArticle[],
  tells: ReadonlyMap<number, number>,
): readonly Sighting[] {
  let most = 0;
  let passage: readonly Sighting[] = [];
  for (const { sightings } of articles) {
    const times = new Map<number, number>();
    let [begin, told] = [0, 0];
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
  }
  return passage;
}
