import { afterAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { refreshStanding } from '../../src/queries/standing/refresh-standing.ts';
import { type PublishedHead, verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import type { Problem } from '../../src/store/port.ts';
import { recordEveryNoun } from '../support/every-noun.ts';
import { rawDatabase } from '../support/raw-database.ts';
import {
  type Column,
  changesOf,
  columnsOfTable,
  filledTables,
  heldIn,
  tamper,
  threeRows,
} from '../support/tampering.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const desk = await newDesk(folder);
await recordEveryNoun(desk, 3);
const raw = rawDatabase(desk.store.url.slice('file:'.length));
raw.pragma('synchronous = OFF');
afterAll(async () => {
  raw.close();
  await desk.store.close();
});

type Row = Readonly<Record<string, unknown>>;

/** By what column of its own a row is named; rows of the other tables are named by their record. */
const names: Readonly<Record<string, string>> = {
  _prisma_migrations: 'id',
  blob: 'sha256',
  derived_language: 'language',
  derived_standing: 'claim',
  desk_head: 'id',
  ledger_entry: 'position',
};

/** Every row of a table, each with its rowid. */
function rowsOf(table: string): readonly Row[] {
  return raw.prepare(`SELECT rowid AS "the rowid", * FROM "${table}"`).all() as Row[];
}

const ids = new Map(rowsOf('record').map(({ n, id }) => [n, id]));

/** What a problem may call this row. */
function namesOf(table: string, row: Row): readonly string[] {
  const own = names[table];
  if (own !== undefined) return [String(row[own])];
  return [String(row.n), String(row.id ?? ids.get(Number(row.n)))];
}

const rowAt = (table: string, rowid: number): Row | undefined =>
  raw.prepare(`SELECT * FROM "${table}" WHERE rowid = ?`).get(rowid) as Row | undefined;

const isNamed = (problems: readonly Problem[], table: string, ids: readonly string[]): boolean =>
  problems.some((problem) => problem.table === table && ids.includes(problem.id));

const problemsNow = async (published?: PublishedHead): Promise<readonly Problem[]> =>
  (await verifyDesk(desk, published ? { published } : {})).problems;

/** Does something behind asof's back, looks, and takes it back: what verify found. */
async function problemsAfter(
  change: () => void,
  published?: PublishedHead,
): Promise<readonly Problem[]> {
  const copy = new Map(filledTables(raw).map((table) => [table, rowsOf(table)]));
  raw.transaction(change).immediate();
  try {
    return await problemsNow(published);
  } finally {
    raw.transaction(() => putBack(copy)).immediate();
  }
}

function putBack(copy: ReadonlyMap<string, readonly Row[]>): void {
  for (const [table, rows] of copy) {
    raw.prepare(`DELETE FROM "${table}"`).run();
    for (const row of rows) insert(table, row);
  }
}

function insert(table: string, { 'the rowid': rowid, ...row }: Row): void {
  const alias = columnsOfTable(raw, table).some(({ name, pk }) => pk === 1 && row[name] === rowid);
  const all: Row = alias ? row : { rowid, ...row };
  const columns = Object.keys(all).map((name) => `"${name}"`);
  const places = columns.map(() => '?');
  raw
    .prepare(`INSERT INTO "${table}" (${columns.join()}) VALUES (${places.join()})`)
    .run(Object.values(all));
}

const tables = filledTables(raw);
let looked = 0;

/** Rows that are changed at once: not those that speak for their neighbours, or must differ from them. */
function rowsTogether(table: string): readonly (readonly number[])[] {
  const rowids = threeRows(raw, table);
  const isAlone = table === 'ledger_entry' || table === 'record';
  return isAlone ? rowids.map((rowid) => [rowid]) : [rowids];
}

/** Changes one column of some rows, each to its first or second other value: which of them verify does not name. */
async function missedAfter(
  table: string,
  column: Column,
  rowids: readonly number[],
  choice: number,
): Promise<readonly string[]> {
  const changes = rowids.flatMap((rowid) => {
    const cell = { table, rowid, column: column.name };
    const value = changesOf(heldIn(raw, cell), column)[choice];
    return value === undefined ? [] : [{ cell, value, row: rowAt(table, rowid) ?? {} }];
  });
  if (changes.length === 0) return [];
  const restores = changes.map(({ cell, value }) => tamper(raw, cell, value));
  const problems = await problemsNow();
  const missed = changes.filter(({ row, value }) => {
    const after = { ...row, [column.name]: value };
    return !isNamed(problems, table, [...namesOf(table, row), ...namesOf(table, after)]);
  });
  for (const restore of restores.reverse()) restore();
  looked += changes.length;
  return missed.map(({ cell, value }) => `${column.name} of ${cell.rowid} -> ${String(value)}`);
}

describe('verify names the table and the row', () => {
  it('finds nothing on the desk as it was written', async () => {
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
    expect(tables.length).toBeGreaterThan(25);
  });

  it.each(tables)('whichever column of %s is changed', async (table) => {
    for (const column of columnsOfTable(raw, table)) {
      for (const rowids of rowsTogether(table)) {
        for (const choice of [0, 1]) {
          expect(await missedAfter(table, column, rowids, choice)).toEqual([]);
        }
      }
    }
  });

  it('and after all of that the desk is as it was', async () => {
    console.info(`${looked} changes of one value looked at`);
    expect(looked).toBeGreaterThan(500);
    expect(await problemsNow()).toEqual([]);
  });
});

/** What tells a row apart from a copy of another. */
const another: Readonly<Record<string, Row>> = {
  _prisma_migrations: { id: 'another', migration_name: '9999_another' },
  blob: { sha256: '0'.repeat(64) },
  derived_language: { language: 'xx' },
  derived_standing: { claim: 1_000_000 },
  desk_head: { id: 2 },
  ledger_entry: { position: 1_000_000, link: '0'.repeat(64) },
  record: { n: 1_000_000, id: 'another', slug: null },
  record_reference: { seq: 1_000 },
};

const isOneOfRecords = (table: string): boolean =>
  table.startsWith('record_') && table !== 'record_reference';

describe('verify names what', () => {
  it.each(tables.filter((table) => table !== 'desk_head'))('lost a row: %s', async (table) => {
    for (const rowid of threeRows(raw, table)) {
      const row = rowAt(table, rowid) ?? {};
      const problems = await problemsAfter(() => {
        raw.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
      });
      if (table === 'ledger_entry') {
        const { first } = row;
        expect(isNamed(problems, 'record', [String(ids.get(first))])).toBe(true);
      } else if (table === 'record') {
        const noun = `record_${String(row.kind)}`;
        expect(isNamed(problems, noun, [String(row.n)])).toBe(true);
      } else if (table === '_prisma_migrations') {
        expect(isNamed(problems, table, [''])).toBe(true);
      } else expect(isNamed(problems, table, namesOf(table, row))).toBe(true);
    }
  });

  it('has no head any more', async () => {
    const verifying = problemsAfter(() => {
      raw.prepare('DELETE FROM desk_head').run();
    });
    await expect(verifying).rejects.toMatchObject({ code: 'no_head' });
  });

  it.each(tables)('has a row that no entry speaks of: %s', async (table) => {
    const last = rowsOf(table).at(-1) ?? {};
    const { 'the rowid': _, ...row } = last;
    const added = { ...row, ...(another[table] ?? { n: 1_000_000 }) };
    const problems = await problemsAfter(() => insert(table, added));
    const wanted = table === 'desk_head' ? ['1'] : namesOf(table, added);
    const called = table === '_prisma_migrations' ? ['another', ''] : wanted;
    expect(isNamed(problems, table, called)).toBe(true);
    if (!isOneOfRecords(table)) return;
    /* A second row for a record that is of another kind. */
    const other = [...ids.keys()].find((n) => kindOf(Number(n)) !== table) ?? 0;
    const second = await problemsAfter(() => insert(table, { ...row, n: other }));
    expect(isNamed(second, table, [String(other)])).toBe(true);
  });

  it('has two entries in each other’s place', async () => {
    const problems = await problemsAfter(() => {
      const move = raw.prepare('UPDATE ledger_entry SET position = ? WHERE position = ?');
      for (const [to, from] of [
        [-1, 1],
        [1, 2],
        [2, -1],
      ])
        move.run(to, from);
    });
    for (const id of ['1', '2']) expect(isNamed(problems, 'ledger_entry', [id])).toBe(true);
  });

  it('was taken back as it was each time', async () => {
    expect(await problemsNow()).toEqual([]);
  });
});

const kindOf = (n: number): string =>
  `record_${String(raw.prepare('SELECT kind FROM record WHERE n = ?').pluck().get(n))}`;

/* A tail that is cut off with everything that hangs on it leaves a desk that is whole. */
describe('the last entries cut off with all they hold', () => {
  it.each([1, 2])('%i: found by a published head alone', async (count) => {
    const { head } = await verifyDesk(desk);
    const cut = await newDesk(folder);
    await recordEveryNoun(cut, 3);
    expect((await verifyDesk(cut)).head).toEqual(head);
    await cutOff(cut, count);
    expect(await verifyDesk(cut)).toMatchObject({ ok: true, entries: 3 - count, problems: [] });
    const { problems } = await verifyDesk(cut, { published: head });
    expect(problems).toEqual([expect.objectContaining({ table: 'desk_head', id: '1' })]);
    expect(problems[0]?.what).toContain('no longer leads to the published head');
    await cut.store.close();
  });
});

/** Takes the last entries out of a desk and leaves nothing that could tell. */
async function cutOff(cut: Desk, count: number): Promise<void> {
  const file = rawDatabase(cut.store.url.slice('file:'.length));
  file.prepare('DELETE FROM ledger_entry WHERE position > 3 - ?').run(count);
  const last = file
    .prepare('SELECT position, first + count - 1 AS n, link FROM ledger_entry ORDER BY 1 DESC')
    .get() as { readonly position: number; readonly n: number; readonly link: string };
  file.prepare('UPDATE desk_head SET position = @position, n = @n, link = @link').run(last);
  for (const table of filledTables(file)) {
    const isOfRecords = columnsOfTable(file, table).some(({ name }) => name === 'n');
    if (isOfRecords && table !== 'desk_head') {
      file.prepare(`DELETE FROM "${table}" WHERE n > ?`).run(last.n);
    }
  }
  file.prepare('DELETE FROM derived_standing').run();
  for (const index of ['derived_search', 'derived_article']) {
    file.prepare(`DELETE FROM ${index} WHERE rowid > ?`).run(last.n);
  }
  file.exec(
    `DELETE FROM blob WHERE sha256 NOT IN
      (SELECT bytes_sha256 FROM record_snapshot UNION SELECT text_sha256 FROM record_snapshot)`,
  );
  const claims = file.prepare('SELECT n FROM record_claim').pluck().all() as number[];
  file.close();
  await cut.store.write(({ db }) => refreshStanding(db, claims, last.n));
}
