import { type Compilable, CompiledQuery } from 'kysely';
import type { Reader } from './port.ts';

/** A query whose text depends on its shape alone. */
export interface ShapedQuery<Row> {
  /** Names everything the text depends on. */
  readonly shape: string;
  /** What the text asks for, in the order in which it names them. */
  readonly parameters: readonly (string | number)[];
  /** Builds the query with these parameters; asked for once a shape. */
  readonly build: () => Compilable<Row>;
}

/**
 * Runs a query and keeps the text it was compiled to: to build and compile the same text again costs more
 * than to run it.
 */
export async function runShaped<Row>(
  reader: Reader,
  { shape, parameters, build }: ShapedQuery<Row>,
): Promise<readonly Row[]> {
  const texts = textsOf(reader);
  const known = texts.get(shape);
  const text = known ?? compiled(build(), parameters);
  if (known === undefined) texts.set(shape, text);
  const { rows } = await reader.executeQuery<Row>(CompiledQuery.raw(text, [...parameters]));
  return rows;
}

/**
 * Numbers for an `IN` list, the last repeated up to a power of two, so that lists of many lengths share few
 * texts; very long lists stay as they are. An empty list has no text: ask nothing instead.
 */
export function padded(numbers: readonly number[]): readonly number[] {
  if (numbers.length > paddedMost) return numbers;
  const length = 2 ** Math.ceil(Math.log2(numbers.length));
  const last = numbers.at(-1);
  return last === undefined
    ? []
    : [...numbers, ...new Array<number>(length - numbers.length).fill(last)];
}

/** SQLite takes 32,766 parameters. */
const paddedMost = 8_192;

/** By reader: two databases write the same query differently. */
const known = new WeakMap<Reader, Map<string, string>>();

function textsOf(reader: Reader): Map<string, string> {
  const texts = known.get(reader) ?? new Map<string, string>();
  known.set(reader, texts);
  return texts;
}

function compiled<Row>(query: Compilable<Row>, parameters: readonly (string | number)[]): string {
  const { sql, parameters: written } = query.compile();
  if (written.length === parameters.length && written.every((one, at) => one === parameters[at])) {
    return sql;
  }
  throw new TypeError(`The query does not name its parameters in their order: ${sql}`);
}
