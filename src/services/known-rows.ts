import type { Reader } from '../store/port.ts';
import type { PreparedRow } from './prepared-rows.ts';

/** The content keys, as base64, of those rows that the desk has already. */
export async function knownRows(
  db: Reader,
  rows: readonly PreparedRow[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let from = 0; from < rows.length; from += keysAsked) {
    const keys = rows.slice(from, from + keysAsked).map(({ key }) => key);
    const found = await db
      .selectFrom('desk_import_row')
      .select('key')
      .where('key', 'in', keys)
      .execute();
    for (const { key } of found) known.add(Buffer.from(key).toString('base64'));
  }
  return known;
}

const keysAsked = 8_192;
