import type { ExportedPiece } from './exporter.ts';

/** Texts as pieces of the one document of an export. */
export async function* asTable(
  table: string,
  texts: AsyncIterable<string>,
): AsyncIterable<ExportedPiece> {
  for await (const text of texts) yield { table, text };
}
