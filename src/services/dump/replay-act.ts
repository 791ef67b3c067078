import type { Kysely } from 'kysely';
import type { LedgerAct, SealedRecord } from '../../model/desk-part.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { toStored } from '../../model/record/columns.ts';
import type { Noun } from '../../model/record/noun.ts';
import { appendEntry, takeHead } from '../../store/ledger.ts';
import { loadRecord } from '../../store/load-record.ts';
import type { Tables } from '../../store/port.ts';
import { alteredDump } from './altered-dump.ts';
import { isBare, requireLeaf } from './require-leaf.ts';

/**
 * Replays an act of a dump behind what is there: the same records under the same numbers, and the same entry.
 *
 * @returns the numbers of records whose texts are gone: their leaves are taken as they are.
 * @throws InvalidInput when a hash, recomputed, is another.
 */
export async function replayAct(
  db: Kysely<Tables>,
  { entry, records }: LedgerAct,
): Promise<readonly number[]> {
  const head = await takeHead(db);
  if (entry.first !== head.n + 1) throw alteredDump(`entry ${entry.position} does not follow`);
  for (const [place, record] of records.entries()) {
    if (record.n !== entry.first + place) throw alteredDump(`record ${record.n} does not follow`);
    await replayRecord(db, record);
  }
  const leaves = records.map(({ sha256 }) => sha256);
  const { at, day, actor, action } = entry;
  const appended = await appendEntry(db, head, { at, day, actor, action }, leaves);
  if (appended.link !== entry.link || appended.root !== entry.root) {
    throw alteredDump(`entry ${entry.position} is not what its link is the hash of`);
  }
  return records.filter(isBare).map(({ n }) => n);
}

async function replayRecord(db: Kysely<Tables>, record: SealedRecord): Promise<void> {
  requireLeaf(record);
  const noun: Noun = nouns[record.kind];
  await loadRecord(db, { ...record, stored: toStored(noun, record.value) });
}
