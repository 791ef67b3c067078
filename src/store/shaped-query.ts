import { type Compilable, CompiledQuery, type RawBuilder } from 'kysely';
import type { Reader } from './port.ts';

/** What a query of this kind asks for. */
type Parameter = string | number | Uint8Array;

/** A query whose text depends on its shape alone. */
export interface ShapedQuery<Row> {
  /** Names everything the text depends on. */
  readonly shape: string;
  /** What the text asks for, in the order in which it names them. */
  readonly parameters: readonly Parameter[];
  /** Builds the query with these parameters; asked for once a shape. */
  readonly build: () => Compilable<Row> | RawBuilder<Row>;
}

/**
 * Runs a query and keeps the text it was compiled to: to build and compile the same text again costs more
 * than to run it.
 */
export async function runShaped<Row>(
  reader: Reader,
  query: ShapedQuery<Row>,
): Promise<readonly Row[]> {
  const asked = waysOf(reader);
  return asked.rows(textOf(reader, asked, query), query.parameters) as Promise<readonly Row[]>;
}

/** The same with what stands in each row, in the order of its columns: of many rows that is read more quickly. */
export async function runShapedValues<Row>(
  reader: Reader,
  query: ShapedQuery<Row>,
): Promise<readonly (readonly unknown[])[]> {
  const asked = waysOf(reader);
  return asked.values(textOf(reader, asked, query), query.parameters);
}

/** How a query is answered by its text. */
interface Answers {
  readonly rows: Answer<object>;
  readonly values: Answer<readonly unknown[]>;
}

type Answer<Row> = (text: string, parameters: readonly Parameter[]) => Promise<readonly Row[]>;

/** Has queries of this reader that are written already answered past all that builds them and hands them on. */
export function answerStraight(reader: Reader, answers: Answers): void {
  ways.set(reader, { ...answers, texts: new Map() });
}

/**
 * Values for `IN` lists, each once. A statement takes no more than so many parameters, so a long list comes
 * in portions, to be asked one after another; the last value of a portion is repeated up to a power of two,
 * so that lists of many lengths share few texts. An empty list has no text and gives no portion.
 */
export function inPortions<Value extends Parameter>(
  values: readonly Value[],
): readonly (readonly Value[])[] {
  const distinct = [...new Set(values)];
  const count = Math.ceil(distinct.length / portionLength);
  return Array.from({ length: count }, (_, place) =>
    padded(distinct.slice(place * portionLength, (place + 1) * portionLength)),
  );
}

/** SQLite takes 32,766 parameters, PostgreSQL 65,535; a statement has two lists at most. */
const portionLength = 8_192;

function padded<Value extends Parameter>(values: readonly Value[]): readonly Value[] {
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...values.slice(-1).flatMap((last) => repeated(last, length - values.length))];
}

const repeated = <Value>(value: Value, times: number): readonly Value[] =>
  new Array<Value>(times).fill(value);

/** Asks a query portion by portion: the rows of all. */
export async function askInPortions<Row, Value extends Parameter = number>(
  values: readonly Value[],
  ask: (among: readonly Value[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: (readonly Row[])[] = [];
  for (const among of inPortions(values)) rows.push(await ask(among));
  return rows.length === 1 ? (rows[0] ?? []) : rows.flat();
}

/** How queries of a reader are answered, and their texts: two databases write the same query differently. */
interface Ways extends Answers {
  readonly texts: Map<string, string>;
}

const ways = new WeakMap<Reader, Ways>();

function waysOf(reader: Reader): Ways {
  const known = ways.get(reader);
  if (known) return known;
  const rows: Answer<object> = async (text, parameters) =>
    (await reader.executeQuery<object>(CompiledQuery.raw(text, [...parameters]))).rows;
  const values: Answer<readonly unknown[]> = async (text, parameters) =>
    (await rows(text, parameters)).map(Object.values);
  const made = { rows, values, texts: new Map() };
  ways.set(reader, made);
  return made;
}

function textOf<Row>(
  reader: Reader,
  { texts }: Ways,
  { shape, parameters, build }: ShapedQuery<Row>,
): string {
  const known = texts.get(shape);
  if (known !== undefined) return known;
  const text = compiled(reader, build(), parameters);
  texts.set(shape, text);
  return text;
}

function compiled<Row>(
  reader: Reader,
  query: Compilable<Row> | RawBuilder<Row>,
  parameters: readonly Parameter[],
): string {
  const { sql, parameters: written } =
    'isRawBuilder' in query ? query.compile(reader) : query.compile();
  if (written.length === parameters.length && written.every((one, at) => one === parameters[at])) {
    return sql;
  }
  throw new TypeError(`The query does not name its parameters in their order: ${sql}`);
}
