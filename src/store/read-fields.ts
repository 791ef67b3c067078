import type { Compilable } from 'kysely';
import { nouns, type RecordValue } from '../model/nouns/nouns.ts';
import { type Columns, fromStored, tableOf } from '../model/record/columns.ts';
import { layoutOf } from '../model/record/layout.ts';
import type { Noun, Stamp } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Reader, Tables } from './port.ts';
import { askInPortions, runShaped } from './shaped-query.ts';

/** Some fields of a record as they were written, with its stamp. */
export interface FieldsOfRecord<Name extends NounName = NounName> extends Stamp {
  readonly kind: Name;
  readonly value: Partial<RecordValue<Name>>;
}

/** Which records of a noun, by their numbers, and which of their fields; no lists of references. */
export interface FieldsAsked {
  readonly numbers: readonly number[];
  readonly fields: readonly string[];
}

/** Reads some fields of records through the codec, in no order: for what shows many and needs little of each. */
export async function readFields<Name extends NounName>(
  reader: Reader,
  kind: Name,
  { numbers, fields }: FieldsAsked,
): Promise<readonly FieldsOfRecord<Name>[]> {
  const noun: Noun = nouns[kind];
  const rows = await askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `fields ${kind} ${fields.join(' ')} ${among.length}`,
      parameters: among,
      build: () => rowsOf(reader, kind, { numbers: among, fields }),
    }),
  );
  return rows.map(({ n, id, slug, ...columns }) => ({
    ...{ n, id, slug: slug ?? undefined, kind },
    value: fromStored(noun, { columns, references: [] }) as Partial<RecordValue<Name>>,
  }));
}

type Row = { readonly n: number; readonly id: string; readonly slug: string | null } & Columns;

function rowsOf(reader: Reader, kind: NounName, { numbers, fields }: FieldsAsked): Compilable<Row> {
  const columns = layoutOf(nouns[kind])
    .filter(({ field }) => fields.includes(field))
    .flatMap((place) => (place.shape.type === 'date' ? place.columns : [place.column]));
  const table = tableOf(kind) as 'record_claim' & keyof Tables;
  const query = reader
    .selectFrom(`${table} as noun`)
    .innerJoin('record', 'record.n', 'noun.n')
    .select(['noun.n', 'record.id', 'record.slug'])
    .select(columns.map((column) => reader.dynamic.ref(`noun.${column}`)))
    .where('noun.n', 'in', [...numbers]);
  return query as unknown as Compilable<Row>;
}
