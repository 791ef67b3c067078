import { stringify } from 'csv-stringify/sync';
import type { Dossier } from '../../model/dossier.ts';
import { claimsTable } from './claims-table.ts';
import type { Cell, CsvTable } from './csv-table.ts';
import { sourcesTable, speakersTable } from './named-tables.ts';
import { absencesTable, appearancesTable, evidenceTable, reviewsTable } from './records-tables.ts';

/** The tables of the export by their names, the claims first. */
export const csvTables: readonly CsvTable[] = [
  claimsTable,
  appearancesTable,
  evidenceTable,
  absencesTable,
  reviewsTable,
  sourcesTable,
  speakersTable,
];

/** A piece of one table's text. */
export interface TablePiece {
  readonly table: string;
  readonly text: string;
}

/**
 * Writes tables as RFC 4180 has it. A cell that a spreadsheet would take for a formula gets an apostrophe before it,
 * unless the bytes are to be exact.
 */
export async function* writeCsv(
  dossiers: AsyncIterable<Dossier>,
  { tables, lossless }: { readonly tables: readonly CsvTable[]; readonly lossless: boolean },
): AsyncIterable<TablePiece> {
  const linesOf = (rows: readonly (readonly Cell[])[]): string =>
    stringify(rows as Cell[][], {
      escape_formulas: !lossless,
      record_delimiter: 'windows',
      // Of its own it quotes a cell for the whole delimiter alone, and either half would end the row elsewhere.
      quoted_match: /[\r\n]/,
    });
  const seen = new Map(tables.map(({ name }) => [name, new Set<number>()]));
  for (const { name, columns } of tables) {
    yield { table: name, text: linesOf([Object.keys(columns)]) };
  }
  for await (const dossier of dossiers) {
    for (const table of tables) {
      const rows = newRows(table, dossier, seen.get(table.name) ?? new Set());
      if (rows.length > 0) yield { table: table.name, text: linesOf(rows) };
    }
  }
}

function newRows(
  { rows, key, columns }: CsvTable,
  dossier: Dossier,
  seen: Set<number>,
): readonly (readonly Cell[])[] {
  const isNew = (row: unknown): boolean => {
    const size = seen.size;
    return !key || seen.add(key(row)).size > size;
  };
  const cellsOf = (row: unknown): readonly Cell[] =>
    Object.values(columns).map((cell) => cell(row) ?? null);
  return rows(dossier).filter(isNew).map(cellsOf);
}
