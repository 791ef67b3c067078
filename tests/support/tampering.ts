import type { Database } from 'better-sqlite3';

/** One column of a table, as SQLite describes it. */
export interface Column {
  readonly name: string;
  readonly notnull: number;
  readonly pk: number;
}

/** One value of one row, to be changed behind asof's back. */
export interface Cell {
  readonly table: string;
  readonly rowid: number;
  readonly column: string;
}

export type Held = string | number | Buffer | null;

/** The tables that hold rows, without the shadow tables of full-text search. */
export function filledTables(desk: Database): readonly string[] {
  const tables = desk
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'derived_search%' AND name NOT LIKE 'derived_article%' ORDER BY name",
    )
    .pluck()
    .all() as string[];
  return tables.filter((table) => desk.prepare(`SELECT 1 FROM "${table}"`).get() !== undefined);
}

export const columnsOfTable = (desk: Database, table: string): readonly Column[] =>
  desk.prepare(`PRAGMA table_info("${table}")`).all() as Column[];

/** Rows at the beginning, in the middle and at the end. */
export function threeRows(desk: Database, table: string): readonly number[] {
  const rows = desk
    .prepare(`SELECT rowid FROM "${table}" ORDER BY rowid`)
    .pluck()
    .all() as number[];
  const places = [0, Math.floor(rows.length / 2), rows.length - 1];
  return [...new Set(places)].flatMap((place) => rows[place] ?? []);
}

export const heldIn = (desk: Database, { table, rowid, column }: Cell): Held =>
  desk.prepare(`SELECT "${column}" FROM "${table}" WHERE rowid = ?`).pluck().get(rowid) as Held;

/** What a cell could be changed to: its own type kept, and NULL where the table allows it. */
export function changesOf(held: Held, { notnull, pk }: Column): readonly Held[] {
  const other = pk > 0 && typeof held === 'number' ? held + 1_000_000 : changed(held);
  return held === null || notnull === 1 || pk > 0 ? [other] : [other, null];
}

function changed(held: Held): Held {
  if (held === null) return 'x';
  if (typeof held === 'number') return held + 1;
  if (typeof held === 'string') return withOneOther([...held]);
  const flipped = Buffer.from(held);
  const middle = Math.floor(flipped.length / 2);
  flipped[middle] = (flipped[middle] ?? 0) ^ 1;
  return flipped;
}

function withOneOther(characters: readonly string[]): string {
  const middle = Math.floor(characters.length / 2);
  const other = characters[middle] === '1' ? '2' : '1';
  return characters.with(middle, other).join('');
}

/** Writes the value into the cell; gives how to put the old one back. */
export function tamper(desk: Database, cell: Cell, value: Held): () => void {
  const { table, rowid, column } = cell;
  const held = heldIn(desk, cell);
  const write = (into: Held, at: number): void => {
    desk.prepare(`UPDATE "${table}" SET "${column}" = ? WHERE rowid = ?`).run(into, at);
  };
  write(value, rowid);
  const isRowid = desk.prepare(`SELECT 1 FROM "${table}" WHERE rowid = ?`).get(rowid) === undefined;
  return () => write(held, isRowid ? Number(value) : rowid);
}
