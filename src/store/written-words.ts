import { type RawBuilder, sql } from 'kysely';
import { nouns, type RecordValue } from '../model/nouns/nouns.ts';
import { fromColumn, type SqlValue, tableOf } from '../model/record/columns.ts';
import { layoutOf, type Place } from '../model/record/layout.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { nounsWithWords, shownWords, wordFields } from '../model/search-words.ts';
import type { Dialect } from './port.ts';

/**
 * The words of a record as they were written, as SQL that gives one text, for a row `record` of whatever noun: of each noun only
 * the columns that hold its words are read. A JSON array of them, or what the first holds where the others are empty, as of most
 * claims, unless it looks like one. Null where a noun has none.
 */
export function writtenWords(dialect: Dialect): RawBuilder<string | null> {
  const cases = [...placesByNoun].map(([kind, places]) => {
    const columns = places.map(({ column }) => sql.ref<string | null>(`noun.${column}`));
    const words = sql`CASE WHEN ${isAlone(columns)} THEN ${columns[0]} ELSE ${dialect.jsonArray(columns)} END`;
    const table = sql.table(tableOf(kind));
    return sql`WHEN ${sql.lit(kind)} THEN (SELECT ${words} FROM ${table} AS noun WHERE noun.n = record.n)`;
  });
  return sql`CASE record.kind ${sql.join(cases, sql` `)} END`;
}

const isAlone = ([first, ...others]: readonly RawBuilder<string | null>[]) =>
  sql.join(
    [sql`${first} NOT LIKE '[%'`, ...others.map((other) => sql`${other} IS NULL`)],
    sql` AND `,
  );

/** What a record shows of the words that `writtenWords` gave, as `shownWords` tells it of its fields. */
export function shownOf(kind: NounName, words: string | null): readonly string[] {
  if (words === null) return [];
  return isArray(words) ? shownWords(kind, wordsOf(kind, words)) : [words];
}

/** Reads what `writtenWords` gave, through the codec: the fields of the record that hold its words. */
export function wordsOf<Name extends NounName>(
  kind: Name,
  words: string | null,
): Partial<RecordValue<Name>> {
  if (words === null) return {};
  const held: readonly SqlValue[] = isArray(words) ? JSON.parse(words) : [words];
  const value: Record<string, unknown> = {};
  for (const [at, { field, shape }] of (placesByNoun.get(kind) ?? []).entries()) {
    const own = held[at] ?? null;
    if (own !== null) value[field] = fromColumn(shape, own);
  }
  return value as Partial<RecordValue<Name>>;
}

const isArray = (words: string): boolean => words.startsWith('[');

/** Where the fields lie that hold the words of a noun: each in one column. */
const placesByNoun: ReadonlyMap<NounName, readonly Place[]> = new Map(
  nounsWithWords().map((kind) => {
    const fields = wordFields(kind);
    return [kind, layoutOf(nouns[kind]).filter(({ field }) => fields.includes(field))];
  }),
);
