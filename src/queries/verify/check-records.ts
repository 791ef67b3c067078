import type { LedgerEntry } from '../../model/ledger-entry.ts';
import type { Problem, Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { nextEntries } from '../next-entries.ts';
import { type RawRecord, readRawRecords } from '../raw-records.ts';
import { checkEntry } from './check-entry.ts';
import { checkRecord } from './check-record.ts';
import { firstMark, type LedgerMark } from './ledger-mark.ts';

/** Walks the ledger from its first entry: each must follow the one before and bind its records as they are. */
export async function checkRecords(reader: Reader): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const withheld = await sealsOfWithheld(reader);
  let before = await firstMark(reader);
  let read = 0;
  for (;;) {
    const entries = await nextEntries(reader, read);
    const last = entries.at(-1);
    if (!last) return problems;
    const records = await readRawRecords(reader, before.n + 1, endOf(last));
    for (const record of records) problems.push(...checkRecord(record, withheld.get(record.n)));
    for (const entry of entries) {
      problems.push(...checkEntry(entry, before, recordsOf(entry, records)));
      before = markAfter(entry, before);
    }
    read = last.position;
  }
}

/** Of each record whose texts were withheld: the seals that took their place. */
async function sealsOfWithheld(reader: Reader): Promise<ReadonlyMap<number, readonly string[]>> {
  const withholdings = await readRecords(reader, 'withholding', {});
  return new Map(withholdings.map(({ value }) => [value.record, value.seals ?? []]));
}

const endOf = (entry: LedgerEntry): number => entry.first + entry.count - 1;

/** Records lie in the order of their numbers, and an entry speaks of a run of them. */
function recordsOf(entry: LedgerEntry, records: readonly RawRecord[]): readonly RawRecord[] {
  return records.slice(placeOf(entry.first, records), placeOf(endOf(entry) + 1, records));
}

/** The place of the first record numbered `n` or more. */
function placeOf(n: number, records: readonly RawRecord[]): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((records[middle]?.n ?? n) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

function markAfter(entry: LedgerEntry, { zone }: LedgerMark): LedgerMark {
  return { position: entry.position, n: endOf(entry), link: entry.link, zone };
}
