import type { ForeignRow, ForeignValue } from '../../src/formats/foreign.ts';
import type { ImportFormat } from '../../src/formats/import-format.ts';

/** A text as it arrives: in pieces of so many characters. */
export async function* inPieces(text: string, length = 7): AsyncIterable<string> {
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length);
}

/** Everything that comes, in order. */
export async function gathered<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All rows of a text. */
export async function rowsOf(format: ImportFormat, text: string): Promise<readonly ForeignRow[]> {
  return gathered(format.rows(inPieces(text)));
}

/** The values of the rows that could be read, and why the others could not. */
export async function valuesOf(
  format: ImportFormat,
  text: string,
): Promise<readonly (ForeignValue | { readonly problem: string })[]> {
  return (await rowsOf(format, text)).map((row) =>
    'problem' in row ? { problem: row.problem } : row.value,
  );
}
