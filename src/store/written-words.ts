import { type RawBuilder, sql } from 'kysely';
import { nouns } from '../model/nouns/nouns.ts';
import { fromColumn, type SqlValue, tableOf } from '../model/record/columns.ts';
import { layoutOf, type Place } from '../model/record/layout.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { nounsWithWords, shownWords, wordFields } from '../model/search-words.ts';
import type { Dialect } from './port.ts';

/**
 * The words of a record as they were written, as SQL that gives one text, for a row `record` of whatever noun: of each noun only
 * the columns that hold its words are read, and the claim that it is said of, where it names one. A JSON array of them, or what the
 * first holds where the others are empty, as of most claims, unless it looks like one. Null where a noun has no words.
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

/** What `writtenWords` gave of a record. */
export interface Written {
  /** The words that it shows, as `shownWords` tells them of its fields. */
  readonly words: readonly string[];
  /** The number of the claim that it is said of; null of what names none. */
  readonly claim: number | null;
}

/** Reads what `writtenWords` gave, through the codec. */
export function readWritten(kind: NounName, written: string | null): Written {
  if (written === null) return { words: [], claim: null };
  if (!isArray(written)) return { words: [written], claim: null };
  const value = fieldsOf(kind, written);
  return { words: shownWords(kind, value), claim: value.claim ?? null };
}

/** The fields that `writtenWords` reads: those that hold words, and the claim. */
function fieldsOf(kind: NounName, written: string): { readonly claim?: number | undefined } {
  const held: readonly SqlValue[] = JSON.parse(written);
  const value: Record<string, unknown> = {};
  for (const [at, { field, shape }] of (placesByNoun.get(kind) ?? []).entries()) {
    const own = held[at] ?? null;
    if (own !== null) value[field] = fromColumn(shape, own);
  }
  return value;
}

const isArray = (words: string): boolean => words.startsWith('[');

/** Where the fields lie that hold the words of a noun, each in one column, and behind them the claim that it is said of. */
const placesByNoun: ReadonlyMap<NounName, readonly Place[]> = new Map(
  nounsWithWords().map((kind) => {
    const fields = wordFields(kind);
    const places = layoutOf(nouns[kind]);
    const words = places.filter(({ field }) => fields.includes(field));
    return [kind, [...words, ...places.filter(({ field }) => field === 'claim')]];
  }),
);
