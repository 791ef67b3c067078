import { Failed } from '../../errors.ts';
import type { LedgerAct, SealedRecord } from '../../model/desk-part.ts';
import type { LedgerEntry } from '../../model/ledger-entry.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { fromStored } from '../../model/record/columns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { Reader } from '../../store/port.ts';
import { nextEntries } from '../next-entries.ts';
import { isNounName, type RawRecord, readRawRecords } from '../raw-records.ts';

/**
 * Reads the acts of the ledger up to a position, in order, some thousand records at a time.
 *
 * @param after the position behind which they begin.
 * @throws Failed when a record of the ledger is not there.
 */
export async function* readActs(
  reader: Reader,
  position: number,
  after = 0,
): AsyncIterable<LedgerAct> {
  let read = after;
  while (read < position) {
    const entries = (await nextEntries(reader, read)).filter((one) => one.position <= position);
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) throw broken(`entry ${read + 1} is missing`);
    const records = await readRawRecords(reader, first.first, last.first + last.count - 1);
    const byNumber = new Map(records.map((record) => [record.n, record]));
    for (const entry of entries) yield { entry, records: recordsOf(entry, byNumber) };
    read = last.position;
  }
}

function recordsOf(
  { first, count }: LedgerEntry,
  byNumber: ReadonlyMap<number, RawRecord>,
): readonly SealedRecord[] {
  return Array.from({ length: count }, (_, place) => sealed(first + place, byNumber));
}

function sealed(n: number, byNumber: ReadonlyMap<number, RawRecord>): SealedRecord {
  const raw = byNumber.get(n);
  if (!raw?.columns || !isNounName(raw.kind)) throw broken(`record ${n} is missing`);
  const { id, kind, version, slug, salt, sha256, columns, references } = raw;
  const noun: Noun = nouns[kind];
  const value = fromStored(noun, { columns, references }) as SealedRecord['value'];
  return { n, id, kind, version, slug: slug ?? undefined, salt, sha256, value };
}

function broken(what: string): Failed {
  return new Failed('ledger_incomplete', `The ledger is not whole: ${what}.`, {
    hints: ['Run "asof verify" to see what was changed, and restore a backup.'],
  });
}
