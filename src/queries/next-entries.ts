import type { LedgerEntry } from '../model/ledger-entry.ts';
import type { Reader } from '../store/port.ts';

/** The entries that follow a position, as many as are read at a time; none behind the last. */
export async function nextEntries(reader: Reader, after: number): Promise<readonly LedgerEntry[]> {
  const entries = await reader
    .selectFrom('ledger_entry')
    .selectAll()
    .where('position', '>', after)
    .orderBy('position')
    .limit(entriesRead)
    .execute();
  let records = 0;
  const tooMany = entries.findIndex(({ count }) => {
    records += count;
    return records > recordsRead;
  });
  return tooMany === -1 ? entries : entries.slice(0, Math.max(1, tooMany));
}

/** How many entries, and about how many records, are read at a time: memory stays bounded. */
const entriesRead = 500;
const recordsRead = 10_000;
