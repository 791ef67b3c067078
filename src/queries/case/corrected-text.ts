import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { withoutDrafts } from './read-drafts.ts';

/** A row of a record with one of its texts. */
type Row<Column extends string> = { readonly n: number } & Readonly<Record<Column, string>>;

/**
 * Rows that were read past the codec, with the corrections of one text laid over it that were entered up to
 * number `n`.
 */
export async function withCorrectedText<Column extends string, Each extends Row<Column>>(
  reader: Reader,
  rows: readonly Each[],
  column: Column,
  n: number,
): Promise<readonly Each[]> {
  const where = { column: 'record', among: rows.map((row) => row.n) };
  const proposals = await readRecords(reader, 'correction', { where, upTo: n });
  const corrections = await withoutDrafts(
    reader,
    proposals.filter(({ value }) => value.field === column),
    n,
  );
  if (corrections.length === 0) return rows;
  const texts = new Map(corrections.map(({ value }) => [value.record, value.after]));
  return rows.map((row) => ({ ...row, [column]: texts.get(row.n) ?? row[column] }));
}
