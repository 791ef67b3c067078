import type { DeskMark, DeskPart, SealedRecord } from '../../model/desk-part.ts';
import { genesis, hashVersion, linkOf } from '../../model/ledger-entry.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { merkleRoot } from '../../model/record/merkle.ts';
import { alteredDump } from './altered-dump.ts';
import { DumpEnds } from './dump-ends.ts';
import { isBare, requireLeaf } from './require-leaf.ts';

/** What has to be known of a dump before it is merged. */
export interface CheckedDump {
  /** By the number of a record without its texts: the seals that took their place. */
  readonly seals: ReadonlyMap<number, readonly string[]>;
  /** At what its corrections and verdicts end. */
  readonly ends: DumpEnds;
}

/**
 * Recomputes every hash of a dump without writing anything.
 *
 * @throws InvalidInput when a hash, recomputed, is another.
 */
export async function checkDump(
  mark: DeskMark,
  parts: AsyncIterable<DeskPart>,
): Promise<CheckedDump> {
  if (mark.hashVersion !== hashVersion) throw alteredDump('its hashes are of another version');
  let before = { position: 0, n: 0, link: genesis(mark.desk) };
  const bare: SealedRecord[] = [];
  const ends = new DumpEnds();
  const seals = new Map<number, readonly string[]>();
  for await (const part of parts) {
    if (!('act' in part)) continue;
    const { entry, records } = part.act;
    ends.add(part.act);
    for (const record of records) {
      requireLeaf(record);
      if (isBare(record)) bare.push(record);
      if (record.kind !== 'withholding') continue;
      const value = record.value as RecordValue<'withholding'>;
      seals.set(value.record, value.seals ?? []);
    }
    const root = merkleRoot(records.map(({ sha256 }) => sha256)).toString('hex');
    const follows = entry.position === before.position + 1 && entry.first === before.n + 1;
    if (
      !follows ||
      entry.previous !== before.link ||
      entry.root !== root ||
      entry.link !== linkOf(entry)
    ) {
      throw alteredDump(`entry ${entry.position} is not what its link is the hash of`);
    }
    before = { position: entry.position, n: before.n + records.length, link: entry.link };
  }
  if (before.link !== mark.link) throw alteredDump('it does not lead to the head it names');
  for (const record of bare) requireLeaf(record, seals.get(record.n) ?? []);
  return { seals, ends };
}
