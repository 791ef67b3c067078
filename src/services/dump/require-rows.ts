import { csvRows } from '../../formats/csv.ts';
import { importFormats } from '../../formats/import-formats.ts';
import { rowKey, rowKeyAgain, timesMost } from '../../formats/row-key.ts';
import { type KeyedRow, keyedRows } from '../../queries/foreign-rows.ts';
import type { Reader } from '../../store/port.ts';
import { alteredDump } from './altered-dump.ts';

/**
 * Holds the imported rows of a dump against the keys that were made of them and the records they name, once these are here. A row that was
 * emptied, or of which a text was withheld, cannot be held against its key, and neither can a remark on a passage.
 *
 * @param asked.after the number of the import behind which they begin.
 * @param asked.upTo the last record there is: a row that names a later one came in after the moment of the dump.
 * @throws InvalidInput when a row is not what its key is the hash of, or names a record or a text that is not its own.
 */
export async function requireRows(
  reader: Reader,
  asked: { readonly after?: number; readonly upTo?: number },
): Promise<void> {
  const formats = [...importFormats.values(), csvRows];
  for (const { name, version } of formats) {
    for await (const kept of keyedRows(reader, { ...asked, format: name })) {
      const problem = problemOf(kept, { name, version });
      if (problem !== null) throw alteredDump(`row ${kept.line} of an import ${problem}`);
    }
  }
  for await (const { line, isOfPassage } of keyedRows(reader, { ...asked, format: remarks })) {
    if (!isOfPassage) throw alteredDump(`row ${line} of an import is about no passage`);
  }
}

/** The format of remarks on passages: their keys are made of what was read of them. */
const remarks = 'web-annotation';

function problemOf(
  { key, row, lacksText, isWhole, isOfSubject }: KeyedRow,
  format: Parameters<typeof isKeyOf>[2],
): string | null {
  if (!isWhole) return 'names a text that no record holds';
  if (!isOfSubject) return 'is not about the record it names';
  return lacksText || isKeyOf(key, row, format) ? null : 'was changed';
}

/** Rows that came in by an earlier version of their format have its key; those that were brought in anew one that is made of it. */
function isKeyOf(
  key: Uint8Array,
  row: Parameters<typeof rowKey>[1],
  { name, version }: { readonly name: string; readonly version: number },
): boolean {
  const keys = upTo(version).map((known) => rowKey({ name, version: known }, row));
  return (
    keys.some((known) => known.equals(key)) ||
    keys.some((known) => upTo(timesMost).some((time) => rowKeyAgain(known, time).equals(key)))
  );
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);
