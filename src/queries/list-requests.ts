import type { Desk } from '../desk.ts';
import type { DossierRequest } from '../model/dossier.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { readRequests } from './case/read-requests.ts';
import { getClaim } from './identity/get-claim.ts';
import { withMerged } from './identity/identities.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/** Which requests. */
export interface RequestFilters extends Clocks, Paging {
  /** Only those about this claim. */
  readonly claim?: string | undefined;
}

/**
 * Requests for a reply in the order they were entered, each with what came of it by the day.
 *
 * @throws NotFound for an unknown claim; InvalidInput for a bad date, limit or cursor.
 */
export async function listRequests(
  desk: Desk,
  filters: RequestFilters = {},
): Promise<Page<DossierRequest>> {
  const { reader } = desk.store;
  const { day, n } = await resolveMoment(desk, filters);
  const { after, limit } = pageOf(filters);
  const where = filters.claim === undefined ? undefined : await ofClaim(reader, filters.claim, n);
  const found: DossierRequest[] = [];
  for (let last = after; found.length <= limit; ) {
    const page = await readRecords(reader, 'request', {
      where,
      after: last,
      limit: pageRead,
      upTo: n,
    });
    const numbers = page.map((request) => request.n);
    found.push(...(await readRequests(reader, { numbers }, { day, n, audience: 'private' })));
    last = numbers.at(-1) ?? last;
    if (numbers.length < pageRead) break;
  }
  return cutPage(found, limit);
}

const pageRead = 100;

async function ofClaim(reader: Reader, claim: string, upTo: number) {
  const { n } = await getClaim(reader, claim, { upTo });
  return {
    column: 'claim',
    among: await withMerged(reader, [n], { n: upTo, audience: 'private' }),
  };
}
