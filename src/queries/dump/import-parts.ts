import type { DeskPart } from '../../model/desk-part.ts';
import type { Reader } from '../../store/port.ts';

/** The bookkeeping of imports, in order: which foreign rows are here, and what the model does not hold of them. */
export async function* importParts(reader: Reader, upTo: number): AsyncIterable<DeskPart> {
  const imports = await reader.selectFrom('desk_import').selectAll().orderBy('batch').execute();
  for (const row of imports) yield { import: row };
  let after: Uint8Array = new Uint8Array();
  for (;;) {
    const rows = await reader
      .selectFrom('desk_import_row')
      .selectAll()
      .where('key', '>', Buffer.from(after))
      .orderBy('key')
      .limit(rowsRead)
      .execute();
    for (const row of rows) if (row.n === null || row.n <= upTo) yield { importRow: row };
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
  }
}

const rowsRead = 1000;
