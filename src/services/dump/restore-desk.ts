import type { Desk } from '../../desk.ts';
import { Conflict } from '../../errors.ts';
import type { DeskMark, DeskPart } from '../../model/desk-part.ts';
import { hashVersion } from '../../model/ledger-entry.ts';
import { rebuildDerived } from '../rebuild-derived.ts';
import { alteredDump } from './altered-dump.ts';
import { keepPortion } from './keep-portion.ts';
import { inPortions } from './part-portions.ts';
import { requireRows } from './require-rows.ts';
import { requireSealed } from './require-sealed.ts';

/** What was put together again. */
export interface RestoredDesk {
  readonly entries: number;
  readonly records: number;
  readonly blobs: number;
  /** Where the ledger stands: as in the dump. */
  readonly head: DeskMark;
}

/**
 * Puts a dumped desk together again on an empty one that was born with the same marks: the same numbers, ids, salts and
 * instants, every hash recomputed on the way. Some thousand records are written at a time, so a failure leaves a part
 * of the desk: the caller throws it away.
 *
 * @throws InvalidInput when the dump is not what its hashes say; Conflict when the desk is not an empty one of the
 * same marks.
 */
export async function restoreDesk(
  desk: Desk,
  mark: DeskMark,
  parts: AsyncIterable<DeskPart>,
): Promise<RestoredDesk> {
  await requireEmpty(desk, mark);
  const counts = { entries: 0, records: 0, blobs: 0 };
  const bare: number[] = [];
  for await (const portion of inPortions(parts)) {
    const gone = await desk.store.write((transaction) => keepPortion(transaction, portion));
    bare.push(...gone);
    for (const part of portion) count(counts, part);
  }
  await requireHead(desk, mark);
  await requireSealed(desk.store.reader, bare);
  await requireRows(desk.store.reader, { upTo: mark.n });
  await rebuildDerived(desk);
  return { ...counts, head: mark };
}

function count(counts: { entries: number; records: number; blobs: number }, part: DeskPart): void {
  if ('act' in part) {
    counts.entries += 1;
    counts.records += part.act.records.length;
  }
  if ('content' in part) counts.blobs += 1;
}

async function requireEmpty({ store }: Desk, mark: DeskMark): Promise<void> {
  const head = await store.reader.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow();
  const isSame =
    head.n === 0 &&
    head.desk === mark.desk &&
    head.zone === mark.zone &&
    head.created_at === mark.createdAt;
  if (isSame && mark.hashVersion === hashVersion) return;
  throw new Conflict('not_empty', 'A dump can be restored only to a new desk of its own marks.', {
    hints: ['Name a desk that is not there yet.'],
  });
}

async function requireHead({ store }: Desk, { position, n, link }: DeskMark): Promise<void> {
  const head = await store.reader.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow();
  if (head.position === position && head.n === n && head.link === link) return;
  throw alteredDump(`it leads to position ${head.position}, and its first line names ${position}`);
}
