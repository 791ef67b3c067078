import type { DeskPart } from '../../model/desk-part.ts';
import type { Reader } from '../../store/port.ts';

/**
 * The bookkeeping of imports, in order: which foreign rows are here, and what the model does not hold of them. A row that
 * names a record behind number `upTo` came in later, and is left out.
 */
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
    for (const row of rows) if (namedIn(row).every((n) => n <= upTo)) yield { importRow: row };
    const last = rows.at(-1);
    if (!last) return;
    after = last.key;
  }
}

/** The records that a row names: the one it is about, and those that hold its texts. */
function namedIn({ n, rest }: StoredRow): readonly number[] {
  const { of } = JSON.parse(rest ?? '{"of":[]}') as { readonly of: readonly number[] };
  return n === null ? of : [n, ...of];
}

interface StoredRow {
  readonly n: number | null;
  readonly rest: string | null;
}

const rowsRead = 1000;
