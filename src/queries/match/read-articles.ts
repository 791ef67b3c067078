import { urlKey } from '../../model/record/keys.ts';
import { readBeginnings } from '../../store/captured-beginnings.ts';
import type { Reader } from '../../store/port.ts';
import { recordsInForce } from '../case/records-in-force.ts';

/** A review and where it was published. */
export interface PublishedReview {
  readonly claim: number;
  readonly url: string | null;
}

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
