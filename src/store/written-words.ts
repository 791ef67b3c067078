import { type RawBuilder, sql } from 'kysely';
import { nouns } from '../model/nouns/nouns.ts';
import { fromColumn, type SqlValue, tableOf } from '../model/record/columns.ts';
import { layoutOf, type Place } from '../model/record/layout.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { nounsWithWords, shownText, wordFields } from '../model/search-words.ts';
import type { Dialect } from './port.ts';

/** What a statement holds to read the words of what has the number of a row `ranked`, of whatever noun. */
interface WordsRead {
  readonly columns: RawBuilder<WrittenColumns>;
  /** Is joined to that row. */
  readonly joined: RawBuilder<unknown>;
}

/** What it reads. */
export type WrittenColumns = readonly [
  /** Null of a claim of which all stands in the words. */
  id: string | null,
  slug: string | null,
  words: string | null,
];

/**
 * Reads the names of a record and its words as they were written: of each noun only the columns that hold its words, and behind them the
 * names of the claim that it is said of, where it names one. They are a JSON array, or what the first holds where the others are
 * empty, as of most claims, unless it looks like one; null where a noun has no words.
 *
 * Most of what is found are claims. What one shows may be kept in a row of its own; else their table is joined, since a query in a
 * column begins anew for each row.
 */
export function writtenWords(dialect: Dialect): WordsRead {
  const { keepsShown } = dialect;
  const cases = [...placesByNoun].map(([kind, held]) => {
    const columns = columnsOf(kind, held);
    const words = sql`CASE WHEN ${isAlone(columns)} THEN ${columns[0]} ELSE ${dialect.jsonArray(columns)} END`;
    return sql`WHEN ${sql.lit(kind)} THEN ${kind === joinedNoun ? words : readOf(kind, held, words)}`;
  });
  const written = sql`CASE record.kind ${sql.join(cases, sql` `)} END`;
  const shown = sql`CASE WHEN shown.n IS NOT NULL THEN shown.words ELSE ${written} END`;
  // Where the number is null nothing is looked up.
  const rows = keepsShown
    ? sql`LEFT JOIN derived_shown AS shown ON shown.n = ranked.n
      LEFT JOIN record ON record.n = CASE WHEN shown.n IS NULL THEN ranked.n END`
    : sql`JOIN record ON record.n = ranked.n`;
  return {
    columns: sql`record.id, record.slug, ${keepsShown ? shown : written} AS words`,
    joined: sql`${rows} LEFT JOIN ${sql.table(tableOf(joinedNoun))} AS ${sql.ref(joinedNoun)}
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

function namedClaim(columns: readonly SqlValue[], from: number): NamedClaim | null {
  const [n, id, slug] = [columns[from], columns[from + 1], columns[from + 2]];
  if (typeof n !== 'number' || typeof id !== 'string') return null;
  return {
    n,
    id,
    slug: typeof slug === 'string' ? slug : null,
    wasMerged: columns[from + 3] !== null,
  };
}

/** What `writtenWords` gave of a record. */
export interface Written {
  readonly id: string;
  readonly slug: string | null;
  /** The words that it shows, as `shownWords` tells them of its fields. */
  readonly words: readonly string[];
  /** The claim that it is said of; null of what names none. */
  readonly claim: NamedClaim | null;
}

/** Reads what `writtenWords` gave, through the codec; other columns may stand behind. */
export function readWritten(
  kind: NounName,
  [id, slug, written]: readonly [...WrittenColumns, ...unknown[]],
): Written {
  if (id === null) return readShown(written ?? '');
  if (written === null) return { id, slug, words: [], claim: null };
  if (!isArray(written)) return { id, slug, words: [written], claim: null };
  const columns: readonly SqlValue[] = JSON.parse(written);
  const places = placesByNoun.get(kind)?.words ?? [];
  const words: string[] = [];
  for (let at = 0; at < places.length; at += 1) {
    const [place, held] = [places[at], columns[at] ?? null];
    const text = place && held !== null ? shownText(fromColumn(place.shape, held) as Words) : '';
    if (text !== '') words.push(text);
  }
  return { id, slug, words, claim: namedClaim(columns, places.length) };
}

/** What is kept of a claim: its id, its slug if it has one, and behind a space its text. */
function readShown(shown: string): Written {
  const end = shown.indexOf(' ', idLength);
  const slug = end === idLength ? null : shown.slice(idLength, end);
  return { id: shown.slice(0, idLength), slug, words: [shown.slice(end + 1)], claim: null };
}

const idLength = 36;

/** What a field that holds words is: a text, or some in a row. */
type Words = string | readonly string[];

const isArray = (words: string): boolean => words.startsWith('[');

/** What `writtenWords` reads of a noun. */
interface Held {
  /** Where the fields lie that hold its words, each in one column, in the order in which these are shown. */
  readonly words: readonly Place[];
  /** Whether it is said of a claim. */
  readonly isOfClaim: boolean;
}

const placesByNoun: ReadonlyMap<NounName, Held> = new Map(
  nounsWithWords().map((kind) => {
    const places = layoutOf(nouns[kind]);
    const words = wordFields(kind).flatMap((name) => places.filter(({ field }) => field === name));
    return [kind, { words, isOfClaim: places.some(({ field }) => field === 'claim') }];
  }),
);
