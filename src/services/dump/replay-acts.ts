import type { LedgerAct, SealedRecord } from '../../model/desk-part.ts';
import { type LedgerEntry, linkOf } from '../../model/ledger-entry.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { toStored } from '../../model/record/columns.ts';
import { merkleRoot } from '../../model/record/merkle.ts';
import type { Noun } from '../../model/record/noun.ts';
import { appendWritten, type Head, takeHead } from '../../store/ledger.ts';
import type { RecordRow, WriteTransaction } from '../../store/port.ts';
import { alteredDump } from './altered-dump.ts';
import { isBare, requireLeaf } from './require-leaf.ts';

/**
 * Replays acts behind what is there: the same records under the same numbers, and the same entries.
 *
 * @returns the numbers of records whose texts are gone: their leaves are taken as they are.
 * @throws InvalidInput when a hash, recomputed, is another.
 */
export async function replayActs(
  transaction: WriteTransaction,
  acts: readonly LedgerAct[],
): Promise<readonly number[]> {
  if (acts.length === 0) return [];
  const head = await takeHead(transaction.db);
  const entries = replayed(head, acts);
  const records = acts.flatMap((act) => act.records);
  await transaction.bulk.insertRecords(records.map(rowOf));
  await appendWritten(transaction, head, entries);
  return records.filter(isBare).map(({ n }) => n);
}

/** Every entry, recomputed from its records and the link to the one before. */
function replayed(head: Head, acts: readonly LedgerAct[]): readonly LedgerEntry[] {
  let { n, link: previous, position } = head;
  return acts.map(({ entry, records }) => {
    requireNext(entry, records, n + 1);
    const root = merkleRoot(records.map(({ sha256 }) => sha256)).toString('hex');
    const unlinked = { ...entry, position: position + 1, count: records.length, root, previous };
    const made = { ...unlinked, link: linkOf(unlinked) };
    if (made.link !== entry.link || made.root !== entry.root) {
      throw alteredDump(`entry ${entry.position} is not what its link is the hash of`);
    }
    n += records.length;
    position += 1;
    previous = made.link;
    return made;
  });
}

function requireNext(entry: LedgerEntry, records: readonly SealedRecord[], first: number): void {
  if (entry.first !== first) throw alteredDump(`entry ${entry.position} does not follow`);
  for (const [place, record] of records.entries()) {
    if (record.n !== first + place) throw alteredDump(`record ${record.n} does not follow`);
    requireLeaf(record);
  }
}

function rowOf(record: SealedRecord): RecordRow {
  const noun: Noun = nouns[record.kind];
  return { ...record, stored: toStored(noun, record.value) };
}
