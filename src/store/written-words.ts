import { type RawBuilder, sql } from 'kysely';
import { nouns, type RecordValue } from '../model/nouns/nouns.ts';
import { fromColumn, type SqlValue, tableOf } from '../model/record/columns.ts';
import { layoutOf, type Place } from '../model/record/layout.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { nounsWithWords, wordFields } from '../model/search-words.ts';
import type { Dialect } from './port.ts';

/**
 * The words of a record as they were written, as SQL that gives one text, for a row `record` of whatever noun: of each noun only
 * the columns that hold its words are read. Null where a noun has none.
 */
export function writtenWords(dialect: Dialect): RawBuilder<string | null> {
  const cases = [...placesByNoun].map(([kind, places]) => {
    const words = dialect.jsonArray(places.map(({ column }) => sql.ref(`noun.${column}`)));
    const table = sql.table(tableOf(kind));
    return sql`WHEN ${sql.lit(kind)} THEN (SELECT ${words} FROM ${table} AS noun WHERE noun.n = record.n)`;
  });
  return sql`CASE record.kind ${sql.join(cases, sql` `)} END`;
}

/** Reads what `writtenWords` gave, through the codec: the fields of the record that hold its words. */
export function wordsOf<Name extends NounName>(
  kind: Name,
  words: string | null,
): Partial<RecordValue<Name>> {
  const held: readonly SqlValue[] = words === null ? [] : JSON.parse(words);
  const value: Record<string, unknown> = {};
  for (const [at, { field, shape }] of (placesByNoun.get(kind) ?? []).entries()) {
    const own = held[at] ?? null;
    if (own !== null) value[field] = fromColumn(shape, own);
  }
  return value as Partial<RecordValue<Name>>;
}

/** Where the fields lie that hold the words of a noun: each in one column. */
const placesByNoun: ReadonlyMap<NounName, readonly Place[]> = new Map(
  nounsWithWords().map((kind) => {
    const fields = wordFields(kind);
    return [kind, layoutOf(nouns[kind]).filter(({ field }) => fields.includes(field))];
  }),
);
