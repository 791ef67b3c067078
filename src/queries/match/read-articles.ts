import { sql } from 'kysely';
import { urlKey } from '../../model/record/keys.ts';
import type { Reader } from '../../store/port.ts';
import { recordsInForce } from '../case/records-in-force.ts';

/** A review and where it was published. */
export interface PublishedReview {
  readonly claim: number;
  readonly url: string | null;
}

/** What a review is about stands early in its article; more of it would be read for every text that is matched. */
const charactersRead = 4000;

/**
 * How the articles of reviews begin, as far as the pages at their urls were captured by a number, by the claim reviewed.
 * Of a page captured more than once the newest counts; what was withheld is not there.
 */
export async function readArticles(
  reader: Reader,
  reviews: readonly PublishedReview[],
  upTo: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const keys = new Map(reviews.flatMap(({ url }) => (url ? [[url, urlKey(url)] as const] : [])));
  const captured = await newestCaptured(reader, [...new Set(keys.values())], upTo);
  const texts = await readBeginnings(reader, [...captured.values()]);
  const articles = new Map<number, string[]>();
  for (const { claim, url } of reviews) {
    const text = texts.get(captured.get(keys.get(url ?? '') ?? '') ?? '');
    if (text !== undefined) articles.set(claim, [...(articles.get(claim) ?? []), text]);
  }
  return articles;
}

/** The SHA-256 of the text at each url. */
async function newestCaptured(
  reader: Reader,
  keys: readonly string[],
  upTo: number,
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await reader
    .selectFrom('record_source as source')
    .innerJoin('record_snapshot as snapshot', 'snapshot.source', 'source.n')
    .select(['source.url_key', 'source.n as source', 'snapshot.n', 'snapshot.text_sha256'])
    .where('source.url_key', 'in', [...keys])
    .where('snapshot.n', '<=', upTo)
    .orderBy('snapshot.n')
    .execute();
  const snapshots = await recordsInForce(reader, rows, upTo);
  const sources = await recordsInForce(
    reader,
    snapshots.map(({ source }) => ({ n: source })),
    upTo,
  );
  const counting = new Set(sources.map(({ n }) => n));
  return new Map(
    snapshots.flatMap(({ url_key, source, text_sha256 }) =>
      url_key !== null && counting.has(source) ? [[url_key, text_sha256] as const] : [],
    ),
  );
}

async function readBeginnings(
  reader: Reader,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await reader
    .selectFrom('blob')
    .select(['sha256', sql<string>`substr(text, 1, ${charactersRead})`.as('text')])
    .where('kind', '=', 'text')
    .where('sha256', 'in', [...hashes])
    .where('text', 'is not', null)
    .execute();
  return new Map(rows.map(({ sha256, text }) => [sha256, text]));
}
