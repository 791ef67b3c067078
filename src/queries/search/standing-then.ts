import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { Status } from '../../model/vocabularies/statuses.ts';
import type { IndexQuestion, Reader } from '../../store/port.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { readCases } from '../case/read-case.ts';
import type { Moment } from '../moment.ts';
import { foundTables } from './found-tables.ts';
import { mostFrequentFirst } from './most-frequent-first.ts';
import type { SearchFilter } from './search-filter.ts';
import type { SearchMoment } from './search-moment.ts';

/** How many of some claims stood at each status, as the desk knew it at a moment. */
export async function countStatuses(
  reader: Reader,
  claims: RawBuilder<unknown>,
  moment: Moment,
): Promise<Readonly<Record<string, number>>> {
  const counts = new Map<string, number>();
  for (const { status } of await statusesThen(reader, claims, moment)) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return mostFrequentFirst(counts);
}

/** About claims that stood at a status, as the desk knew it at an earlier moment; of those that a search finds. */
export async function stoodAt(
  desk: Desk,
  status: Status,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'>,
  filters: readonly SearchFilter[],
  moment: SearchMoment,
): Promise<SearchFilter> {
  const tables = foundTables(desk, asked, filters, moment);
  const standings = await statusesThen(
    desk.store.reader,
    sql`${tables} SELECT claim FROM about`,
    moment,
  );
  const claims = standings.filter((each) => each.status === status).map(({ claim }) => claim);
  return {
    where: claims.length === 0 ? sql`FALSE` : sql`claims.claim IN (${sql.raw(claims.join(', '))})`,
    says: `whose status was ${status}`,
  };
}

/**
 * Where claims stood as the desk knew it at an earlier moment. The stored standing is that of now, so each is derived from
 * its records: that takes longer the more there are.
 *
 * @param claims a SELECT of their numbers as `claim`.
 */
async function statusesThen(
  reader: Reader,
  claims: RawBuilder<unknown>,
  { n, day }: Moment,
): Promise<readonly { readonly claim: number; readonly status: Status }[]> {
  const { rows } = await sql<{ claim: number }>`${claims}`.execute(reader);
  const found: { readonly claim: number; readonly status: Status }[] = [];
  for (let first = 0; first < rows.length; first += atOnce) {
    const numbers = rows.slice(first, first + atOnce).map(({ claim }) => claim);
    const cases = await readCases(reader, numbers, n);
    for (const claim of numbers) {
      const { standing } = judgeOf(cases.get(claim) ?? new Map(), claim)(day);
      found.push({ claim, status: standing.status });
    }
  }
  return found;
}

const atOnce = 500;
