import { type RawBuilder, sql } from 'kysely';
import { nouns } from '../model/nouns/nouns.ts';
import { fromColumn, type SqlValue, tableOf } from '../model/record/columns.ts';
import { layoutOf, type Place } from '../model/record/layout.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { nounsWithWords, shownWords, wordFields } from '../model/search-words.ts';
import type { Dialect } from './port.ts';

/** What a statement holds to read the words of a row `record`, of whatever noun. */
interface WordsRead {
  /** Gives them as one text. */
  readonly words: RawBuilder<string | null>;
  /** Is joined to that row. */
  readonly joined: RawBuilder<unknown>;
}

/**
 * The words of a record as they were written, as SQL that gives one text: of each noun only the columns that hold its words are read,
 * and behind them the names of the claim that it is said of, where it names one. A JSON array of them, or what the first holds where
 * the others are empty, as of most claims, unless it looks like one. Null where a noun has no words.
 *
 * Most of what is found are claims. Their table is joined: a query for each of them begins anew, and takes twice as long.
 */
export function writtenWords(dialect: Dialect): WordsRead {
  const cases = [...placesByNoun].map(([kind, held]) => {
    const columns = columnsOf(kind, held);
    const words = sql`CASE WHEN ${isAlone(columns)} THEN ${columns[0]} ELSE ${dialect.jsonArray(columns)} END`;
    return sql`WHEN ${sql.lit(kind)} THEN ${kind === joinedNoun ? words : readOf(kind, held, words)}`;
  });
  return {
    words: sql`CASE record.kind ${sql.join(cases, sql` `)} END`,
    // Of what is no claim the number is null, and nothing is looked up.
    joined: sql`LEFT JOIN ${sql.table(tableOf(joinedNoun))} AS ${sql.ref(joinedNoun)}
      ON ${sql.ref(`${joinedNoun}.n`)} = CASE record.kind WHEN ${sql.lit(joinedNoun)} THEN record.n END`,
  };
}

const joinedNoun = 'claim';

const columnsOf = (kind: NounName, { words, isOfClaim }: Held): readonly RawBuilder<SqlValue>[] => [
  ...words.map(({ column }) => sql.ref<SqlValue>(`${kind}.${column}`)),
  ...(isOfClaim ? namesOfClaim : []),
];

const readOf = (kind: NounName, { isOfClaim }: Held, words: RawBuilder<unknown>) => {
  const claim = sql`LEFT JOIN record AS about ON about.n = ${sql.ref(`${kind}.claim`)}`;
  return sql`(SELECT ${words} FROM ${sql.table(tableOf(kind))} AS ${sql.ref(kind)} ${isOfClaim ? claim : sql``}
    WHERE ${sql.ref(`${kind}.n`)} = record.n)`;
};

const isAlone = ([first, ...others]: readonly RawBuilder<SqlValue>[]) =>
  sql.join(
    [sql`${first} NOT LIKE '[%'`, ...others.map((other) => sql`${other} IS NULL`)],
    sql` AND `,
  );

/** A claim by its names, as read with what is said of it. */
export interface NamedClaim {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  /** Whether it was ever merged into another. */
  readonly wasMerged: boolean;
}

/** The columns of it, of a row `about`. */
const namesOfClaim: readonly RawBuilder<SqlValue>[] = [
  sql`about.n`,
  sql`about.id`,
  sql`about.slug`,
  sql`(SELECT 1 FROM derived_identity AS merged WHERE merged.n = about.n LIMIT 1)`,
];

const namedClaim = ([n, id, slug, merged]: readonly SqlValue[]): NamedClaim | null =>
  typeof n === 'number' && typeof id === 'string'
    ? { n, id, slug: slug === null ? null : String(slug), wasMerged: merged !== null }
    : null;

/** What `writtenWords` gave of a record. */
export interface Written {
  /** The words that it shows, as `shownWords` tells them of its fields. */
  readonly words: readonly string[];
  /** The claim that it is said of; null of what names none. */
  readonly claim: NamedClaim | null;
}

/** Reads what `writtenWords` gave, through the codec. */
export function readWritten(kind: NounName, written: string | null): Written {
  if (written === null) return { words: [], claim: null };
  if (!isArray(written)) return { words: [written], claim: null };
  const columns: readonly SqlValue[] = JSON.parse(written);
  const places = placesByNoun.get(kind)?.words ?? [];
  const value: Record<string, unknown> = {};
  for (const [at, { field, shape }] of places.entries()) {
    const held = columns[at] ?? null;
    if (held !== null) value[field] = fromColumn(shape, held);
  }
  return { words: shownWords(kind, value), claim: namedClaim(columns.slice(places.length)) };
}

const isArray = (words: string): boolean => words.startsWith('[');

/** What `writtenWords` reads of a noun. */
interface Held {
  /** Where the fields lie that hold its words, each in one column. */
  readonly words: readonly Place[];
  /** Whether it is said of a claim. */
  readonly isOfClaim: boolean;
}

const placesByNoun: ReadonlyMap<NounName, Held> = new Map(
  nounsWithWords().map((kind) => {
    const fields = wordFields(kind);
    const places = layoutOf(nouns[kind]);
    const words = places.filter(({ field }) => fields.includes(field));
    return [kind, { words, isOfClaim: places.some(({ field }) => field === 'claim') }];
  }),
);
