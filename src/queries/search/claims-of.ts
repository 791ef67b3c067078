import { type RawBuilder, sql } from 'kysely';
import type { NounName } from '../../model/record/noun-name.ts';

/** How a record of a noun is about claims: in which table and column it is named, beside the claim. */
interface About {
  readonly noun: NounName;
  readonly table: string;
  readonly column: string;
}

/** A quote and a source are about every claim they are cited for, a speaker about what he or she said. */
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

/** Which claims a record is about, as a table `claims(n, claim)`; a claim is about itself. */
export const claimsOf: RawBuilder<unknown> = sql`${oneAfterOther([
  sql`SELECT n, n AS claim FROM record_claim`,
  ...abouts.map(({ table, column }) => {
    const named = sql.ref(column);
    return sql`SELECT ${named}, claim FROM ${sql.table(table)} WHERE ${named} IS NOT NULL`;
  }),
])} AS claims`;

/**
 * The claims that the records of a table `found(n, kind)` are about, each as often as there are reasons. The join is a
 * crossed one so that SQLite begins with what was found: left to choose, it reads a whole table against it.
 */
export const claimsOfFound: RawBuilder<unknown> = sql`${oneAfterOther([
  sql`SELECT n AS claim FROM found WHERE kind = 'claim'`,
  ...abouts.map(({ noun, table, column }) => {
    const named = sql.ref(`about.${column}`);
    return sql`SELECT about.claim FROM found CROSS JOIN ${sql.table(table)} AS about
      WHERE ${named} = +found.n AND found.kind = ${noun}`;
  }),
])} AS claims`;
