import { type RawBuilder, sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';
import type { FoundMoment } from './found-tables.ts';

/** How a record of a noun is about claims: in which table and column it is named, beside the claim. */
interface About {
  readonly noun: NounName;
  readonly table: string;
  readonly column: string;
}

/**
 * A quote and a source are about every claim they are cited for, a speaker about what he or she said, by
 * whatever spelling. */
const abouts: readonly About[] = [
  ...(['appearance', 'evidence', 'absence', 'assessment', 'review'] as const).map((noun) => ({
    ...{ noun, table: `record_${noun}`, column: 'n' },
  })),
  ...['record_appearance', 'record_evidence', 'record_absence'].map((table) => ({
    ...{ noun: 'passage' as const, table, column: 'passage' },
  })),
  ...['record_appearance', 'record_evidence'].map((table) => ({
    ...{ noun: 'source' as const, table, column: 'source' },
  })),
  { noun: 'speaker', table: 'record_appearance', column: 'speaker' },
];

const oneAfterOther = (parts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  sql`(${sql.join(parts, sql` UNION ALL `)})`;

/** Which claims a record is about by what counts, as a table `claims(n, claim)`; a claim is about itself, a merged one about what it counts as. */
export const claimsOf = ({
  identity: { canonical, merged, holds },
  inForce,
}: FoundMoment): RawBuilder<unknown> =>
  sql`${oneAfterOther([
    sql`SELECT n, ${canonical(sql`record_claim.n`)} AS claim FROM record_claim`,
    ...abouts.map(({ table, column }) => {
      const named = sql.ref(`about.${column}`);
      return sql`SELECT ${named}, ${canonical(sql`about.claim`)} FROM ${sql.table(table)} AS about
        WHERE ${named} IS NOT NULL AND ${inForce('about.n')}`;
    }),
    ...(merged
      ? [
          sql`SELECT identity.canonical, ${canonical(sql`about.claim`)} FROM record_appearance AS about
            JOIN derived_identity AS identity ON identity.n = about.speaker AND ${holds}
            WHERE ${inForce('about.n')}`,
        ]
      : []),
  ])} AS claims`;

/**
 * The claims that the records of a table `found(n, kind)` are about by what counts, each as often as there are reasons. The joins are
 * crossed ones so that SQLite begins with what was found: left to choose, it reads a whole table against it.
 */
export const claimsOfFound = ({
  identity: { canonical, merged, holds },
  inForce,
}: FoundMoment): RawBuilder<unknown> =>
  sql`${oneAfterOther([
    sql`SELECT ${canonical(sql`found.n`)} AS claim FROM found WHERE kind = 'claim'`,
    ...abouts.map(({ noun, table, column }) => {
      const named = sql.ref(`about.${column}`);
      return sql`SELECT ${canonical(sql`about.claim`)} FROM found CROSS JOIN ${sql.table(table)} AS about
        WHERE ${named} = +found.n AND found.kind = ${noun} AND ${inForce('about.n')}`;
    }),
    ...(merged
      ? [
          sql`SELECT ${canonical(sql`about.claim`)} FROM found CROSS JOIN derived_identity AS identity
            CROSS JOIN record_appearance AS about WHERE identity.canonical = +found.n AND ${holds}
            AND about.speaker = +identity.n AND found.kind = 'speaker' AND ${inForce('about.n')}`,
        ]
      : []),
  ])} AS claims`;
