import { urlKey } from '../../model/record/keys.ts';
import type { Dialect, IndexTerm, Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { likeliest } from './likeliest.ts';
import { foundMost, placesMost, wordsMost } from './lookup-limits.ts';
import { readReviews } from './read-reviews.ts';

/** A word to look for in articles. */
export interface ArticleWord {
  readonly term: IndexTerm;
  /** How much it tells among claims. */
  readonly rarity: number;
}

/** Each article that is compared has to be read. */
const claimsMost = 30;
/** So many articles are asked for what they are about; not every captured page is one of a review. */
const articlesMost = 120;

/**
 * Claims whose reviews have articles that share the telling words of a text, the likeliest first: who checks a sentence quotes it, in
 * whatever words the claim and the title are put.
 *
 * @param words of the text, each once.
 */
export async function articleCandidates(
  reader: Reader,
  dialect: Dialect,
  words: readonly ArticleWord[],
  upTo: number,
): Promise<readonly number[]> {
  if (!(await hasCaptured(reader))) return [];
  const found = await holdersOf(reader, dialect, words, upTo);
  const scores = new Map<number, number>();
  let left = placesMost;
  for (const articles of found) {
    left -= articles.length;
    if (left < 0) break;
    const tells = Math.log(foundMost / articles.length);
    for (const n of articles) scores.set(n, (scores.get(n) ?? 0) + tells);
  }
  const snapshots = likeliest(scores, articlesMost).map(([snapshot]) => snapshot);
  return (await claimsAbout(reader, snapshots, upTo)).slice(0, claimsMost);
}

/** The articles that hold each word, those of the rarest first; nothing of a common word, which does not tell which is meant. */
async function holdersOf(
  reader: Reader,
  dialect: Dialect,
  words: readonly ArticleWord[],
  upTo: number,
): Promise<readonly (readonly number[])[]> {
  const telling = [...words].sort((one, other) => other.rarity - one.rarity).slice(0, wordsMost);
  const found: (readonly number[])[] = [];
  for (const { term } of telling) {
    found.push(await dialect.articlesWithWord(reader, term, { upTo, limit: foundMost }));
  }
  return found
    .filter(({ length }) => length > 0 && length < foundMost)
    .sort((one, other) => one.length - other.length);
}

async function hasCaptured(reader: Reader): Promise<boolean> {
  const [newest] = await runShaped(reader, {
    shape: 'newest snapshot',
    parameters: [],
    build: () => reader.selectFrom('record_snapshot').select(({ fn }) => fn.max('n').as('n')),
  });
  return newest !== undefined && newest.n !== null;
}

/** The claims reviewed at the urls that these snapshots are of, in the order of the snapshots. */
async function claimsAbout(
  reader: Reader,
  snapshots: readonly number[],
  upTo: number,
): Promise<readonly number[]> {
  const urls = await urlsOf(reader, snapshots);
  const reviews = await reviewsAt(reader, [...urls.values()].flat(), upTo);
  const claims = snapshots.flatMap((snapshot) =>
    (urls.get(snapshot) ?? []).flatMap((url) => reviews.get(url) ?? []),
  );
  return [...new Set(claims)];
}

/** As the source has it and as the standard writes it: a review's url stands as its publisher gave it. */
async function urlsOf(
  reader: Reader,
  snapshots: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await askInPortions(snapshots, (among) =>
    runShaped(reader, {
      shape: `urls of snapshots ${among.length}`,
      parameters: among,
      build: () =>
        reader
          .selectFrom('record_snapshot as snapshot')
          .innerJoin('record_source as source', 'source.n', 'snapshot.source')
          .select(['snapshot.n', 'source.url'])
          .where('snapshot.n', 'in', [...among]),
    }),
  );
  return new Map(rows.map(({ n, url }) => [n, url === null ? [] : [url, urlKey(url)]]));
}

async function reviewsAt(
  reader: Reader,
  urls: readonly string[],
  upTo: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const recorded = await readReviews(reader, { column: 'url', among: urls }, upTo);
  const among = await correctedTo(reader, urls, upTo);
  const corrected = await readReviews(reader, { column: 'n', among }, upTo);
  const reviews = [...recorded, ...corrected].sort((one, other) => one.n - other.n);
  const claims = new Map<string, number[]>();
  for (const { url, claim } of reviews) {
    if (url !== null) claims.set(url, [...(claims.get(url) ?? []), claim]);
  }
  return claims;
}

/** The records whose url a correction made one of these; there are few corrections beside records. */
async function correctedTo(
  reader: Reader,
  urls: readonly string[],
  upTo: number,
): Promise<readonly number[]> {
  const rows = await askInPortions(urls, (among) =>
    runShaped(reader, {
      shape: `corrected to urls ${among.length}`,
      parameters: ['url', ...among, upTo],
      build: () =>
        reader
          .selectFrom('record_correction')
          .select('record')
          .where('field', '=', 'url')
          .where('after', 'in', [...among])
          .where('n', '<=', upTo),
    }),
  );
  return rows.map(({ record }) => record);
}
