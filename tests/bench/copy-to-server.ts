import Database from 'better-sqlite3';
import pg from 'pg';
import { makeDeskLike } from '../../src/make-desk.ts';
import type { SqlValue } from '../../src/model/record/columns.ts';
import { openDesk } from '../../src/open-desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { recordedWords } from '../../src/queries/verify/recorded-words.ts';
import type { Store, Tables } from '../../src/store/port.ts';
import { loadOrder } from '../../src/store/postgresql/postgresql-bulk-load.ts';
import { parseServerAddress } from '../../src/store/postgresql/server-address.ts';

type Table = keyof Tables & string;

/**
 * Brings a generated desk to a server through the bulk port, row by row as it is: quicker than a move by what a move
 * hashes, derives and verifies.
 */
export async function copyToServer(path: string, url: string): Promise<void> {
  const source = await openDesk(`file:${path}`);
  const db = new Database(path, { readonly: true });
  const head = await readHead(source);
  await makeDeskLike(url, head, async (draft) => {
    const { store } = await openDesk(draft);
    for (const table of tables) await copyRows(db, store, table);
    for await (const words of portionsOf(recordedWords(source.store.reader))) {
      await store.write(({ bulk }) => bulk.indexWords(words));
    }
    const { position, n, link } = head;
    await store.write(({ db: own }) =>
      own.updateTable('desk_head').set({ position, n, link }).execute(),
    );
    await store.close();
  });
  db.close();
  await source.store.close();
  await settle(url);
}

/** What the server does by itself a minute after so many rows came in. */
async function settle(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: parseServerAddress(url).connectionString });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

/** In an order in which rows refer to rows that are there. */
const tables: readonly Table[] = [
  'record',
  'blob',
  ...loadOrder.map((noun) => `record_${noun}` as const),
  'record_reference',
  'ledger_entry',
  'derived_standing',
  'derived_identity',
];

async function copyRows(db: Database.Database, store: Store, table: Table): Promise<void> {
  const statement = db.prepare<[], SqlValue[]>(`SELECT * FROM ${table}`).raw();
  const columns = statement.columns().map(({ name }) => name) as never[];
  for await (const rows of portionsOf(statement.iterate())) {
    await store.write(({ bulk }) => bulk.insertRows(table, columns, rows));
  }
}

async function* portionsOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncIterable<readonly Item[]> {
  let portion: Item[] = [];
  for await (const item of items) {
    portion.push(item);
    if (portion.length < portionRows) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

const portionRows = 20_000;
