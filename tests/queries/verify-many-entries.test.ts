import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { checkStrays } from '../../src/queries/verify/check-strays.ts';
import { rawDatabase } from '../support/raw-database.ts';
import { newFileDesk, scratchFolder } from '../support/test-desks.ts';

const records = 12_000;

it('looking for records of no entry takes about as long of many entries as of few', async () => {
  const folder = scratchFolder();
  const few = await deskOf(await newFileDesk(folder), records / 10);
  const many = await deskOf(await newFileDesk(folder), 1);
  expect((await msOf(many)) / (await msOf(few))).toBeLessThan(12);
  await few.store.close();
  await many.store.close();
});

it('a record is in the entry that speaks of it, whatever entry of none begins nearer', async () => {
  const desk = await deskOf(await newFileDesk(scratchFolder()), records);
  const db = rawDatabase(desk.store.url.replace('file:', ''));
  db.exec(`INSERT INTO ledger_entry VALUES (2, '', 0, 1, 'x', 5, 0, x'00', '', '')`);
  db.close();
  expect(await checkStrays(desk.store.reader)).toMatchObject([{ n: records + 1 }]);
  await desk.store.close();
});

/** Bare rows: as many records, so many to an entry, and one that is in none. */
async function deskOf(desk: Desk, perEntry: number): Promise<Desk> {
  const db = rawDatabase(desk.store.url.replace('file:', ''));
  const record = db.prepare(
    "INSERT INTO record (n, id, kind, version, sha256) VALUES (?, ?, 'topic', 1, x'00')",
  );
  const entry = db.prepare(
    "INSERT INTO ledger_entry VALUES (?, '2026-01-01T12:00:00.000Z', 0, 1, 'topic.added', ?, ?, x'00', '', ?)",
  );
  db.transaction(() => {
    for (let n = 1; n <= records + 1; n += 1) record.run(n, String(n));
    for (let first = 1; first <= records; first += perEntry) {
      entry.run(first, first, perEntry, String(first));
    }
  })();
  db.close();
  return desk;
}

/** The least of some runs. */
async function msOf({ store: { reader } }: Desk): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const begun = performance.now();
    expect(await checkStrays(reader)).toMatchObject([{ n: records + 1, table: 'record' }]);
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}
