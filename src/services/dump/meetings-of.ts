import type { Kysely } from 'kysely';
import { withheldText } from '../../model/record/withheld.ts';
import type { Tables } from '../../store/port.ts';
import type { Meeting } from './merge-report.ts';

/**
 * Records that came in behind a number and may be the same thing as one from before: claims of the same words, speakers
 * of the same name, sources of the same url. They are told, and never joined.
 */
export async function meetingsOf(db: Kysely<Tables>, before: number): Promise<readonly Meeting[]> {
  return [
    ...(await sameIn(db, { kind: 'claim', table: 'record_claim', column: 'text' }, before)),
    ...(await sameIn(db, { kind: 'speaker', table: 'record_speaker', column: 'name_key' }, before)),
    ...(await sameIn(db, { kind: 'source', table: 'record_source', column: 'url_key' }, before)),
  ];
}

interface Place {
  readonly kind: Meeting['kind'];
  readonly table: 'record_claim' | 'record_speaker' | 'record_source';
  readonly column: string;
}

async function sameIn(
  db: Kysely<Tables>,
  { kind, table, column }: Place,
  before: number,
): Promise<readonly Meeting[]> {
  const ref = (name: string) => db.dynamic.ref<string>(`${name}.${column}`);
  const rows = await db
    .selectFrom(`${table as 'record_claim'} as own`)
    .innerJoin(`${table as 'record_claim'} as their`, (join) =>
      join.onRef(`own.${column}` as 'own.text', '=', `their.${column}` as 'their.text'),
    )
    .innerJoin('record as here', 'here.n', 'own.n')
    .innerJoin('record as there', 'there.n', 'their.n')
    .select(['here.id as here', 'there.id as there', `own.${column} as by` as 'own.text as by'])
    .where('own.n', '<=', before)
    .where('their.n', '>', before)
    .where(ref('own'), '<>', withheldText)
    .orderBy('there.n')
    .orderBy('here.n')
    .execute();
  return rows.map(({ here, there, by }) => ({ kind, here, there, by }));
}
