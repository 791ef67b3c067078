import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import type { IndexQuestion } from '../../store/port.ts';
import { claimsOfFound } from './claims-of.ts';
import type { CountsAs } from './counts-as.ts';
import type { SearchFilter } from './search-filter.ts';

/** What telling what was found goes by. */
export interface FoundMoment {
  readonly identity: CountsAs;
  /** Whether the record of a column counts: known, and neither draft nor mistake. */
  readonly inForce: (column: string) => RawBuilder<unknown>;
}

/**
 * What a search finds, to be counted or narrowed further, drafts and mistakes left out: `WITH found(n, kind), about(claim),
 * told(claim, own)`: records that hold the words, the claims they are about, merged ones as the one they count as, and each
 * of these with itself and all that count as it.
 */
export function foundTables(
  { store: { dialect } }: Desk,
  asked: Pick<IndexQuestion, 'terms' | 'all' | 'upTo' | 'where'> & { readonly limit?: number },
  filters: readonly SearchFilter[],
  moment: FoundMoment,
): RawBuilder<unknown> {
  const { identity, inForce } = moment;
  const narrowed = [...(asked.where ? [asked.where] : []), inForce('record.n')];
  const found = dialect.recordsHolding({ ...asked, where: sql.join(narrowed, sql` AND `) });
  const cut = asked.limit === undefined ? sql`` : sql` LIMIT ${sql.lit(asked.limit)}`;
  const conditions = sql.join(
    [...filters.map(({ where }) => where), inForce('claims.claim')],
    sql` AND `,
  );
  const about = sql`SELECT DISTINCT claims.claim FROM ${claimsOfFound(moment)} WHERE ${conditions}`;
  return sql`WITH found AS MATERIALIZED (${found}${cut}), about AS MATERIALIZED (${about}),
    told AS NOT MATERIALIZED (${toldOf(identity)})`;
}

const toldOf = ({ merged, holds }: CountsAs): RawBuilder<unknown> =>
  merged
    ? sql`SELECT claim, claim AS own FROM about UNION ALL SELECT about.claim, identity.n AS own
      FROM about JOIN derived_identity AS identity ON identity.canonical = +about.claim AND ${holds}`
    : sql`SELECT claim, claim AS own FROM about`;
