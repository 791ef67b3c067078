import type { Dossier } from '../../model/dossier.ts';

/** What a cell holds; null is an empty cell, and no text of a desk is empty. */
export type Cell = string | number | null;

/** One table of the export: its columns, and what of a claim goes into it. */
export interface CsvTable<Row = unknown> {
  readonly name: string;
  /** What a row of it is, in one sentence. */
  readonly means: string;
  /** The rows of a claim; a source or a speaker may come with several claims. */
  readonly rows: (dossier: Dossier) => readonly Row[];
  /** By its number a row that came before is known; absent where each comes once. */
  readonly key?: (row: Row) => number;
  readonly columns: Readonly<Record<string, (row: Row) => Cell | undefined>>;
}

/** Makes a table of its parts; only so do the columns know their rows. */
export function csvTable<Row>(table: CsvTable<Row>): CsvTable {
  return table as unknown as CsvTable;
}
