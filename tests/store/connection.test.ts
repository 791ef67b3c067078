import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import {
  type Connection,
  openReadConnection,
  openWriteConnection,
  pathOf,
  reportSettings,
  requireSqlite,
  setUpWriter,
} from '../../src/store/sqlite/connection.ts';
import { SafeSqliteAdapter } from '../../src/store/sqlite/safe-adapter.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const path = join(folder, 'desk.db');
await makeDesk(`file:${path}`);

const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0 };

describe('the settings', () => {
  it('are in force on the connection that Prisma writes through', async () => {
    const held: Connection[] = [];
    const adapter = await new SafeSqliteAdapter(path, (connection) =>
      held.push(connection),
    ).connect();
    expect(held.map(reportSettings)).toEqual([wanted]);
    await adapter.dispose();
  });

  it('are in force on a plain writing connection', () => {
    const connection = openWriteConnection(path);
    expect(reportSettings(connection)).toEqual(wanted);
    connection.close();
  });

  it('hold on the reading connection, which cannot write', () => {
    const connection = openReadConnection(path);
    const { journal_mode, foreign_keys, trusted_schema } = wanted;
    expect(reportSettings(connection)).toMatchObject({
      journal_mode,
      foreign_keys,
      trusted_schema,
    });
    expect(() => connection.exec('DELETE FROM record')).toThrow('readonly');
    connection.close();
  });

  it('that do not take are refused', () => {
    const connection = new Database(':memory:');
    expect(() => setUpWriter(connection, ':memory:')).toThrow('journal_mode = memory');
    expect(connection.open).toBe(false);
  });
});

describe('the version of SQLite', () => {
  it('in use is new enough', () => {
    expect(() => requireSqlite()).not.toThrow();
  });

  it.each(['3.45.0', '3.40.1', '3.51.2', '2.99.99'])('%s is refused', (version) => {
    expect(() => requireSqlite(version)).toThrow('is too old');
  });

  it.each(['3.51.3', '3.51.10', '3.53.2', '4.0.0'])('%s is taken', (version) => {
    expect(() => requireSqlite(version)).not.toThrow();
  });
});

describe('a url', () => {
  it.each([
    ['file:asof.db', 'asof.db'],
    ['file:/a/b.db', '/a/b.db'],
    ['file:///a/b.db', '/a/b.db'],
    ['file:a b.db', 'a b.db'],
  ])('%s names %s', (url, named) => {
    expect(pathOf(url)).toBe(named);
  });

  it.each(['file:', 'file:a\0b', 'file:a.db?mode=ro'])('%j names no file', (url) => {
    expect(() => pathOf(url)).toThrow('names no file');
  });
});

describe('what is no desk is refused, and left as it is', () => {
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const foreign = join(folder, 'foreign.db');
  const other = new Database(foreign);
  other.exec('CREATE TABLE t (x)');
  other.close();

  it.each([
    ['a text file', file('text.db', 'Dear diary'), 'not_a_desk'],
    ['an empty file', file('empty.db', ''), 'not_a_desk'],
    ['a damaged header', file('damaged.db', Buffer.alloc(4096, 7)), 'not_a_desk'],
    ['a header and nothing else', file('header.db', 'SQLite format 3\0'), 'not_a_desk'],
    ['another SQLite file', foreign, 'not_a_desk'],
  ])('%s', async (_, name, code) => {
    const before = readFileSync(name);
    await expect(openDesk(`file:${name}`)).rejects.toMatchObject({ code });
    expect(readFileSync(name).equals(before)).toBe(true);
  });

  it('a desk that is not there', async () => {
    const name = join(folder, 'absent.db');
    await expect(openDesk(`file:${name}`)).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('a folder', async () => {
    mkdirSync(join(folder, 'folder.db'));
    await expect(openDesk(`file:${join(folder, 'folder.db')}`)).rejects.toMatchObject({
      code: 'cannot_open_desk',
    });
  });

  it('a desk of a newer version', async () => {
    const name = join(folder, 'newer.db');
    await makeDesk(`file:${name}`);
    const newer = new Database(name);
    newer.pragma('user_version = 9999');
    newer.close();
    const before = readFileSync(name);
    await expect(openDesk(`file:${name}`)).rejects.toMatchObject({ code: 'newer_desk' });
    expect(readFileSync(name).equals(before)).toBe(true);
  });
});
