import { join } from 'node:path';
import pg from 'pg';
import type { Desk } from '../../src/desk.ts';
import { makeDeskByAndBy } from '../../src/make-desk.ts';
import type { SealedRecord } from '../../src/model/desk-part.ts';
import { nouns } from '../../src/model/nouns/nouns.ts';
import { toStored } from '../../src/model/record/columns.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import { openDesk } from '../../src/open-desk.ts';
import { readActs } from '../../src/queries/dump/read-acts.ts';
import { readHead } from '../../src/queries/head.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { searchDesk } from '../../src/queries/search/search-desk.ts';
import { status } from '../../src/queries/status.ts';
import { moveDesk } from '../../src/services/move/move-desk.ts';
import type { RecordRow } from '../../src/store/port.ts';
import { loadOrder } from '../../src/store/postgresql/postgresql-bulk-load.ts';
import { newServer, noPrograms, serverPrograms } from '../support/own-server.ts';
import { inTurns, type Measured, median, rounded, timed } from './bound.ts';
import { statusByHandOnServer } from './status-by-hand-on-server.ts';

/** A generated desk, moved to a server of its own: what the library costs there, beside bare SQL through the driver. */
export async function benchPostgresql(path: string, claims: number): Promise<readonly Measured[]> {
  if (serverPrograms === undefined) throw new Error(noPrograms);
  const server = await newServer();
  try {
    const url = `${server.url}?schema=desk`;
    await moveTo(`file:${path}`, url);
    const desk = await openDesk(url, { actor: { name: 'bench', kind: 'person' } });
    const measured = [await statusBeside(desk, server.url, claims)];
    await searchTold(desk, claims);
    measured.push(await bulkBeside(desk, server));
    await desk.store.close();
    return measured;
  } finally {
    server.remove();
  }
}

async function moveTo(from: string, to: string): Promise<void> {
  const source = await openDesk(from);
  await makeDeskByAndBy(to, await readHead(source), async (draft) => {
    const target = await openDesk(draft);
    await moveDesk(source, target);
    await target.store.close();
  });
  await source.store.close();
}

async function statusBeside(desk: Desk, url: string, claims: number): Promise<Measured> {
  const rows = await desk.store.reader
    .selectFrom('record_claim')
    .select('n')
    .orderBy('n')
    .execute();
  const claimOf = (turn: number): number => rows[(turn * 7_919) % rows.length]?.n ?? 0;
  const { byHand, close } = statusByHandOnServer(url);
  const { day } = await resolveMoment(desk);
  for (let turn = 0; turn < 100; turn += 1) {
    const { derived } = await status(desk, { claim: String(claimOf(turn)) });
    const other = await byHand(claimOf(turn), day);
    if (derived.status !== other.status) throw new Error(`claim ${claimOf(turn)}: two statuses`);
  }
  const times = await inTurns(
    { warm: 50, timed: 400 },
    {
      library: (turn) => status(desk, { claim: String(claimOf(turn)) }),
      byHand: (turn) => byHand(claimOf(turn + 997), day),
    },
  );
  await close();
  return {
    name: 'status on a PostgreSQL server',
    compared: `the same facts by hand-written SQL through pg, and the same rule; ${claims} claims`,
    found: times.library / times.byHand,
    unit: 'x',
    bound: 2,
    is: 'at most',
    figures: `${rounded(times.library)} ms against ${rounded(times.byHand)} ms`,
  };
}

/** What searching takes, to be set beside a run on a desk of another size. */
async function searchTold(desk: Desk, claims: number): Promise<void> {
  const took: number[] = [];
  for (const query of ['bridge', 'river council', 'minister report water', 'closed']) {
    for (let time = 0; time < 5; time += 1)
      took.push(await timed(() => searchDesk(desk, { query })));
  }
  process.stdout.write(`search over ${claims} claims: median ${rounded(median(took))} ms\n`);
}

/** Every record row written again, into emptied tables that keep their indexes and foreign keys. */
async function bulkBeside(
  desk: Desk,
  server: { readonly url: string; readonly folder: string },
): Promise<Measured> {
  const rows = await rowsOf(desk);
  const client = new pg.Client({ connectionString: server.url, options: '-c search_path=desk' });
  await client.connect();
  const tables = ['record', ...loadOrder.map((noun) => `record_${noun}`), 'record_reference'];
  const file = (table: string): string => join(server.folder, `${table}.copy`);
  for (const table of tables) await client.query(`COPY ${table} TO '${file(table)}'`);
  const empty = (): Promise<unknown> => client.query(`TRUNCATE ${tables.join(', ')} CASCADE`);
  const times = { library: [] as number[], copy: [] as number[] };
  for (let turn = 0; turn < 5; turn += 1) {
    await empty();
    times.library.push(await timed(() => desk.store.write(({ bulk }) => bulk.insertRecords(rows))));
    await empty();
    const copying = async (): Promise<void> => {
      await client.query('BEGIN');
      for (const table of tables) await client.query(`COPY ${table} FROM '${file(table)}'`);
      await client.query('COMMIT');
    };
    times.copy.push(await timed(copying));
  }
  await client.end();
  const [library, copy] = [median(times.library), median(times.copy)];
  return {
    name: 'bulk load on a PostgreSQL server',
    compared: 'the speed of a bare COPY, by the server from its own files, of the same rows',
    found: copy / library,
    unit: 'x',
    bound: 0.5,
    is: 'at least',
    figures: `${rows.length} records in ${rounded(library)} ms against ${rounded(copy)} ms`,
  };
}

async function rowsOf(desk: Desk): Promise<readonly RecordRow[]> {
  const { position } = await readHead(desk);
  const rows: RecordRow[] = [];
  for await (const { records } of readActs(desk.store.reader, position)) {
    rows.push(...records.map(rowOf));
  }
  return rows;
}

function rowOf(record: SealedRecord): RecordRow {
  const noun: Noun = nouns[record.kind];
  return { ...record, stored: toStored(noun, record.value) };
}
