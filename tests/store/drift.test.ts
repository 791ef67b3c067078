import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openSchemaEngine } from '../../scripts/schema-engine.ts';
import { nouns } from '../../src/model/nouns/nouns.ts';
import { columnsOf, tableOf } from '../../src/model/record/columns.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import { listMigrations, newestMigration } from '../../src/store/migrate/migrations.ts';

const file = join(mkdtempSync(join(tmpdir(), 'asof-drift-')), 'desk.db');
const migrations = listMigrations('sqlite');
const database = new Database(file);
for (const { sql } of migrations) database.exec(sql);

describe('the SQLite migrations', () => {
  it('lead to exactly what the schema says, by the engine of Prisma itself', async () => {
    const schema = { path: 'schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') };
    const engine = await openSchemaEngine(schema, new PrismaBetterSqlite3({ url: file }));
    const { sql, differs } = await engine.diff('database');
    engine.close();
    expect(sql).toBe('-- This is an empty migration.\n');
    expect(differs).toBe(false);
  });

  it('are as many as the program says it knows, and mark the file with their number', () => {
    expect(migrations.length).toBe(newestMigration);
    expect(database.pragma('user_version', { simple: true })).toBe(newestMigration);
  });

  it('never let the database change or drop a reference, and keep no sequence', () => {
    for (const { sql } of migrations) {
      expect(sql).not.toMatch(/SET NULL|CASCADE|AUTOINCREMENT|TRIGGER|CHECK\s*\(/);
    }
  });

  it.each(Object.values(nouns) as Noun[])('give $name the columns its fields need', (noun) => {
    const columns = database.pragma(`table_info(${tableOf(noun.name)})`) as {
      name: string;
      notnull: number;
    }[];
    const found = columns
      .filter((column) => column.name !== 'n')
      .map(({ name, notnull }) => ({ name, nullable: notnull === 0 }));
    expect(found).toEqual(columnsOf(noun));
  });
});
