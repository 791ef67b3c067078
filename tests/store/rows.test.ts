import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { runShaped, runShapedValues } from '../../src/store/shaped-query.ts';
import { kyselyOver } from '../../src/store/sqlite/kysely-over.ts';
import { scratchFolder } from '../support/test-desks.ts';

const path = join(scratchFolder(), 'rows.db');
const writer = new Database(path);
writer.exec(`
  CREATE TABLE one (n INTEGER PRIMARY KEY, text TEXT, bytes BLOB);
  CREATE TABLE other (n INTEGER PRIMARY KEY, id TEXT);
  INSERT INTO one VALUES (1, 'first', x'0102'), (2, NULL, NULL);
  INSERT INTO other VALUES (1, 'a'), (2, 'b');
`);
const connection = new Database(path, { readonly: true });
const db = kyselyOver(connection);
afterAll(() => {
  connection.close();
  writer.close();
});

const joined = async () =>
  (await sql`SELECT one.*, other.id FROM one JOIN other USING (n) ORDER BY n`.execute(db)).rows;

describe('rows of a desk', () => {
  it('have a property for each column, null where nothing is', async () => {
    expect(await joined()).toEqual([
      { n: 1, text: 'first', bytes: Buffer.from([1, 2]), id: 'a' },
      { n: 2, text: null, bytes: null, id: 'b' },
    ]);
  });

  it('are each an object of its own', async () => {
    const [first, second] = await joined();
    expect(first).not.toBe(second);
    expect(await joined()).toEqual([first, second]);
  });

  it('have their columns by name after another program added one before them', async () => {
    await joined();
    writer.exec("ALTER TABLE one ADD COLUMN added TEXT DEFAULT 'new'");
    expect(await joined()).toEqual([
      { n: 1, text: 'first', bytes: Buffer.from([1, 2]), added: 'new', id: 'a' },
      { n: 2, text: null, bytes: null, added: 'new', id: 'b' },
    ]);
  });

  it('can be gone through one by one', async () => {
    const seen: number[] = [];
    const query = db
      .selectFrom('other' as 'record')
      .select('n')
      .orderBy('n');
    for await (const { n } of query.stream()) seen.push(n);
    expect(seen).toEqual([1, 2]);
  });

  const shaped = {
    shape: 'other',
    parameters: [1],
    build: () => sql`SELECT id, n FROM other WHERE n > ${1}`.$castTo<{ id: string; n: number }>(),
  };

  it('are the same by a text that is kept, and their values stand in the order of the columns', async () => {
    for (const way of ['built', 'kept']) {
      expect([way, await runShaped(db, shaped)]).toEqual([way, [{ id: 'b', n: 2 }]]);
      expect([way, await runShapedValues(db, shaped)]).toEqual([way, [['b', 2]]]);
    }
  });

  it('are not read by a kept text either where no query may be made', async () => {
    let isOpen = true;
    const guarded = kyselyOver(connection, () => {
      if (!isOpen) throw new Error('No query now.');
    });
    await runShaped(guarded, shaped);
    isOpen = false;
    await expect(runShaped(guarded, shaped)).rejects.toThrow('No query now.');
    await expect(runShapedValues(guarded, shaped)).rejects.toThrow('No query now.');
  });
});
