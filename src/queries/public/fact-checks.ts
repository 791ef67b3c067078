import type { Desk } from '../../desk.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { hostOf } from '../../text/host-of.ts';
import { readDossiers } from '../dossiers.ts';
import { countedAs } from '../identity/identities.ts';
import { type Clocks, type Moment, resolveMoment } from '../moment.ts';
import { searchPublicClaims } from './search-public-claims.ts';

/** Which claims: those that hold words of a query, or of which a review stands at a host. */
export interface FactChecksAsked extends Clocks {
  readonly query?: string | undefined;
  /** The host of a publisher, with or without `www.`. */
  readonly site?: string | undefined;
}

/**
 * Public claims with all that the public may read of each, one after another: by a query the likest first, at most fifty; without
 * one those whose review at the host was recorded last.
 */
export async function* factChecks(desk: Desk, asked: FactChecksAsked): AsyncIterable<Dossier> {
  const { reader } = desk.store;
  const moment = await resolveMoment(desk, asked);
  const claims = await claimsAsked(desk, asked, moment);
  for (let from = 0; from < claims.length; from += portion) {
    const some = claims.slice(from, from + portion);
    const found = await readDossiers(reader, some, { moment, audience: 'public' });
    for (const claim of some) {
      const dossier = found.get(claim);
      if (dossier !== undefined) yield dossier;
    }
  }
}

/** As many as most pages hold. */
const portion = 12;

async function claimsAsked(
  desk: Desk,
  { query, site = '' }: FactChecksAsked,
  moment: Moment,
): Promise<readonly number[]> {
  if (query !== undefined) {
    const { items } = await searchPublicClaims(desk, query, { moment });
    return items.map(({ n }) => n);
  }
  const { reader } = desk.store;
  const host = hostOf(`https://${site}`);
  const reviewed = host === undefined ? [] : await reviewedAt(reader, host, moment.n);
  return countedAs(reader, reviewed, { n: moment.n, audience: 'public' });
}

/** The claims of the reviews at a host, the newest first; some thousand at most. */
async function reviewedAt(reader: Reader, host: string, n: number): Promise<readonly number[]> {
  const begins = ['https://', 'https://www.', 'http://', 'http://www.'].map((each) => each + host);
  const rows = await reader
    .selectFrom('record_review')
    .select(['claim', 'url'])
    // Which text lies between two others is another matter for each collation of a server.
    .where(({ or, eb, fn, val }) =>
      or(begins.map((each) => eb(fn('substr', ['url', val(1), val(each.length)]), '=', each))),
    )
    .where('n', '<=', n)
    .orderBy('n', 'desc')
    .limit(reviewsMost)
    .execute();
  return rows.filter(({ url }) => hostOf(url ?? undefined) === host).map(({ claim }) => claim);
}

const reviewsMost = 2_000;
