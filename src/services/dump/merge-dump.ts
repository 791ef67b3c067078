import type { Desk } from '../../desk.ts';
import type { DeskMark, DeskPart } from '../../model/desk-part.ts';
import { formatInstant } from '../../model/instant.ts';
import { dayOnDesk } from '../../queries/day-on-desk.ts';
import { refreshIdentity } from '../../queries/identity/refresh-identity.ts';
import { claimsTouched } from '../../queries/ripple/claims-touched.ts';
import { refreshStanding } from '../../queries/standing/refresh-standing.ts';
import type { WriteTransaction } from '../../store/port.ts';
import type { Recorded } from '../act.ts';
import { refreshWords } from '../refresh-words.ts';
import { checkDump } from './check-dump.ts';
import { Merge } from './merge.ts';
import { mergeContent } from './merge-content.ts';
import type { MergeReport } from './merge-report.ts';
import { requireRows } from './require-rows.ts';
import { tryOut } from './try-out.ts';

/** A dump that can be read from its beginning as often as needed. */
export interface RepeatableDump {
  readonly mark: DeskMark;
  readonly parts: () => AsyncIterable<DeskPart>;
}

/**
 * Merges the dump of a desk into this one, in one transaction: what is not known by its id is appended under new numbers,
 * with its id and the day of its entry; what is known is skipped. Merging the same dump again adds nothing.
 *
 * @param options.dryRun says what would be done, and undoes it.
 * @throws InvalidInput when the dump is not what its hashes say; Conflict when it holds a text that was withheld here.
 */
export async function mergeDump(
  desk: Desk,
  dump: RepeatableDump,
  { dryRun = false }: { readonly dryRun?: boolean | undefined } = {},
): Promise<MergeReport> {
  const { seals, ends } = await checkDump(dump.mark, dump.parts());
  const at = formatInstant(desk.clock.now());
  const today = await dayOnDesk(desk.store.reader, at);
  const facts = { mark: dump.mark, at, today, seals, ends };
  const work = (transaction: WriteTransaction): Promise<MergeReport> =>
    mergeParts(transaction, { desk, dump, merge: new Merge(desk, transaction, facts) });
  if (!dryRun) return desk.store.write(work);
  return tryOut((undo) => desk.store.write(async (transaction) => undo(await work(transaction))));
}

interface Merging {
  readonly desk: Desk;
  readonly dump: RepeatableDump;
  readonly merge: Merge;
}

async function mergeParts(
  transaction: WriteTransaction,
  { desk, dump, merge }: Merging,
): Promise<MergeReport> {
  const { db } = transaction;
  const before = await lastNumber(transaction);
  const imported = await lastImport(transaction);
  const touched = new Set<number>();
  const snapshots: Recorded[] = [];
  for await (const part of dump.parts()) {
    if ('act' in part) {
      const made = await merge.act(part.act);
      await refreshIdentity(db, made);
      for (const claim of await claimsTouched(db, made)) touched.add(claim);
      await refreshWords(db, desk.store.dialect, made);
      snapshots.push(...made.filter(({ kind }) => kind === 'snapshot'));
    } else await mergeContent(db, part, merge);
  }
  await requireRows(db, { after: imported });
  // What they captured follows behind them.
  await refreshWords(db, desk.store.dialect, snapshots);
  await restand(transaction, [...touched]);
  return merge.report(before);
}

async function restand(transaction: WriteTransaction, claims: readonly number[]): Promise<void> {
  await refreshStanding(transaction.db, claims, await lastNumber(transaction));
}

async function lastNumber({ db }: WriteTransaction): Promise<number> {
  const { n } = await db.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  return n;
}

async function lastImport({ db }: WriteTransaction): Promise<number> {
  const { last } = await db
    .selectFrom('desk_import')
    .select(({ fn }) => fn.max('batch').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0);
}
