import type { Kysely, Selectable } from 'kysely';
import { Failed } from '../errors.ts';
import { type LedgerEntry, linkOf } from '../model/ledger-entry.ts';
import { merkleRoot } from '../model/record/merkle.ts';
import type { Tables, WriteTransaction } from './port.ts';

/** Where the ledger stands: the desk's one head row. */
export type Head = Selectable<Tables['desk_head']>;

/** What an act adds to the ledger beside its records. */
export interface ActFacts {
  readonly at: string;
  readonly day: number;
  /** The number of the actor's record. */
  readonly actor: number;
  readonly action: string;
}

/**
 * Takes the head under the write lock and gives it as it was before this act. Until the transaction ends
 * nobody else can: positions and numbers are gap-free without a sequence.
 *
 * @throws Failed when the head and the last entry disagree: somebody wrote behind asof's back.
 */
export async function takeHead(db: Kysely<Tables>): Promise<Head> {
  const taken = await db
    .updateTable('desk_head')
    .set((eb) => ({ position: eb('position', '+', 1) }))
    .where('id', '=', 1)
    .returningAll()
    .executeTakeFirstOrThrow();
  const head = { ...taken, position: taken.position - 1 };
  await requireWhole(db, head);
  return head;
}

/**
 * Keeps every act out until the transaction ends, and is none itself: for what is derived from words that an act may take
 * away at the same time.
 */
export async function holdHead(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('desk_head')
    .set(({ ref }) => ({ position: ref('position') }))
    .where('id', '=', 1)
    .execute();
}

/** Appends the entry of an act, whose records follow the head's, and moves the head on. */
export async function appendEntry(
  db: Kysely<Tables>,
  head: Head,
  facts: ActFacts,
  leaves: readonly Uint8Array[],
): Promise<LedgerEntry> {
  const unlinked = {
    position: head.position + 1,
    ...facts,
    first: head.n + 1,
    count: leaves.length,
    root: merkleRoot(leaves).toString('hex'),
    previous: head.link,
  };
  const entry = { ...unlinked, link: linkOf(unlinked) };
  await db.insertInto('ledger_entry').values(entry).execute();
  await db
    .updateTable('desk_head')
    .set({ n: head.n + leaves.length, link: entry.link })
    .where('id', '=', 1)
    .execute();
  return entry;
}

/** Entries as they were written elsewhere, whose records follow the head's, in one go; moves the head on. */
export async function appendWritten(
  { db, bulk }: Pick<WriteTransaction, 'db' | 'bulk'>,
  head: Head,
  entries: readonly LedgerEntry[],
): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const rows = entries.map((entry) => entryColumns.map((column) => entry[column]));
  await bulk.insertRows('ledger_entry', entryColumns, rows);
  await db
    .updateTable('desk_head')
    .set({
      position: head.position + entries.length,
      n: last.first + last.count - 1,
      link: last.link,
    })
    .where('id', '=', 1)
    .execute();
}

const entryColumns = [
  ...(['position', 'at', 'day', 'actor', 'action', 'first', 'count', 'root'] as const),
  ...(['previous', 'link'] as const),
];

async function requireWhole(db: Kysely<Tables>, head: Head): Promise<void> {
  const last = await db
    .selectFrom('ledger_entry')
    .select(['position', 'link', 'first', 'count'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const whole = last
    ? last.position === head.position &&
      last.link === head.link &&
      last.first + last.count - 1 === head.n
    : head.position === 0 && head.n === 0;
  if (whole) return;
  throw new Failed('ledger_broken', 'The ledger and its head disagree; nothing was written.', {
    hints: ['Run "asof verify" to see what was changed, and restore a backup.'],
  });
}
