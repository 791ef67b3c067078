import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { IndexQuestion } from '../../store/port.ts';
import { inForceCondition } from '../case/in-force-condition.ts';
import { claimsOfFound } from './claims-of.ts';
import type { CountsAs } from './counts-as.ts';
import type { SearchFilter } from './search-filter.ts';
import type { SearchMoment } from './search-moment.ts';

/** What a search finds, to be counted or narrowed further. */
export interface FoundTables {
  /**
   * `WITH found(n, kind), about(claim), told(claim, own)`: records that hold the words, the claims they are about, merged
   * ones as the one they count as, and each of these with itself and all that count as it.
   */
  readonly tables: RawBuilder<unknown>;
  /** Whether the record of a column counts. */
  readonly inForce: (column: string) => RawBuilder<unknown>;
}

/** The records and claims that a search finds, drafts and mistakes left out. */
export async function foundTables(
  { store: { reader, dialect } }: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'> & { readonly limit?: number },
  filters: readonly SearchFilter[],
  { n, identity }: SearchMoment,
): Promise<FoundTables> {
  const inForce = await inForceCondition(reader, n);
  const narrowed = [...(asked.where ? [asked.where] : []), inForce('record.n')];
  const found = dialect.recordsHolding({ ...asked, where: sql.join(narrowed, sql` AND `) });
  const cut = asked.limit === undefined ? sql`` : sql` LIMIT ${sql.lit(asked.limit)}`;
  const conditions = sql.join(
    [...filters.map(({ where }) => where), inForce('claims.claim')],
    sql` AND `,
  );
  const about = sql`SELECT DISTINCT claims.claim FROM ${claimsOfFound(identity)} WHERE ${conditions}`;
  return {
    tables: sql`WITH found AS MATERIALIZED (${found}${cut}), about AS MATERIALIZED (${about}),
      told AS NOT MATERIALIZED (${toldOf(identity)})`,
    inForce,
  };
}

const toldOf = ({ merged, holds }: CountsAs): RawBuilder<unknown> =>
  merged
    ? sql`SELECT claim, claim AS own FROM about UNION ALL SELECT about.claim, identity.n AS own
      FROM about JOIN derived_identity AS identity ON identity.canonical = +about.claim AND ${holds}`
    : sql`SELECT claim, claim AS own FROM about`;
