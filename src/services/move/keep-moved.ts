import type { Desk } from '../../desk.ts';
import type { DeskPart, ImportRow, LedgerAct } from '../../model/desk-part.ts';
import { type LedgerEntry, linkOf } from '../../model/ledger-entry.ts';
import { nouns } from '../../model/nouns/nouns.ts';
import { toStored } from '../../model/record/columns.ts';
import { merkleRoot } from '../../model/record/merkle.ts';
import type { Noun } from '../../model/record/noun.ts';
import { appendWritten, type Head, takeHead } from '../../store/ledger.ts';
import type { RecordRow, Tables, WriteTransaction } from '../../store/port.ts';
import { alteredDump } from '../dump/altered-dump.ts';
import { keepPart } from '../dump/keep-part.ts';
import { requireLeaf } from '../dump/require-leaf.ts';

/**
 * Keeps a portion of a desk that is moved here, in one transaction. What stands beside the ledger may be there
 * already.
 *
 * @returns the number of the last record that is here then.
 * @throws InvalidInput when a hash, recomputed, is another.
 */
export function keepMoved({ store }: Desk, portion: readonly DeskPart[]): Promise<number> {
  return store.write(async (transaction) => {
    const head = await takeHead(transaction.db);
    const acts = portion.flatMap((part) => ('act' in part ? [part.act] : []));
    const entries = replayed(head, acts);
    await transaction.bulk.insertRecords(acts.flatMap(({ records }) => records.map(rowOf)));
    if (entries.length > 0) await appendWritten(transaction, head, entries);
    else await giveBack(transaction, head);
    await keepBeside(transaction, portion);
    return head.n + acts.reduce((sum, { records }) => sum + records.length, 0);
  });
}

/** Every entry, recomputed from its records, and the link to the one before. */
function replayed(head: Head, acts: readonly LedgerAct[]): readonly LedgerEntry[] {
  let { n, link: previous, position } = head;
  return acts.map(({ entry, records }) => {
    for (const [place, record] of records.entries()) {
      if (record.n !== n + place + 1) throw alteredDump(`record ${record.n} does not follow`);
      requireLeaf(record);
    }
    const root = merkleRoot(records.map(({ sha256 }) => sha256)).toString('hex');
    const made = { ...entry, position: position + 1, first: n + 1, count: records.length };
    const link = linkOf({ ...made, root, previous });
    if (link !== entry.link) {
      throw alteredDump(`entry ${entry.position} is not what its link is the hash of`);
    }
    n += records.length;
    position += 1;
    previous = link;
    return entry;
  });
}

function rowOf(record: LedgerAct['records'][number]): RecordRow {
  const noun: Noun = nouns[record.kind];
  return { ...record, stored: toStored(noun, record.value) };
}

/** The head was taken for the lock alone. */
async function giveBack({ db }: WriteTransaction, { position }: Head): Promise<void> {
  await db.updateTable('desk_head').set({ position }).where('id', '=', 1).execute();
}

async function keepBeside(
  transaction: WriteTransaction,
  portion: readonly DeskPart[],
): Promise<void> {
  for (const part of portion) {
    if ('content' in part) await keepPart(transaction.db, part);
    if ('import' in part && !(await hasImport(transaction, part.import))) {
      await keepPart(transaction.db, part);
    }
  }
  const rows = portion.flatMap((part) => ('importRow' in part ? [part.importRow] : []));
  const known = await knownKeys(transaction, rows);
  const fresh = rows.filter(({ key }) => !known.has(hexOf(key)));
  const columns = Object.keys(rows[0] ?? {}) as (keyof Tables['desk_import_row'] & string)[];
  await transaction.bulk.insertRows(
    'desk_import_row',
    columns,
    fresh.map((row) => columns.map((column) => row[column] ?? null)),
  );
}

async function hasImport({ db }: WriteTransaction, { batch }: ImportRow): Promise<boolean> {
  const row = await db
    .selectFrom('desk_import')
    .select('batch')
    .where('batch', '=', Number(batch))
    .executeTakeFirst();
  return row !== undefined;
}

async function knownKeys(
  { db }: WriteTransaction,
  rows: readonly ImportRow[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const found = await db
    .selectFrom('desk_import_row')
    .select('key')
    .where(
      'key',
      'in',
      rows.map(({ key }) => Buffer.from(key as Uint8Array)),
    )
    .execute();
  return new Set(found.map(({ key }) => hexOf(key)));
}

const hexOf = (key: ImportRow[string] | undefined): string =>
  Buffer.from((key ?? new Uint8Array()) as Uint8Array).toString('hex');
