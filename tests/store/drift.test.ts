import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migratedDatabase } from '../../scripts/migrated-database.ts';
import { postgresqlSchema } from '../../scripts/postgresql-schema.ts';
import { nouns } from '../../src/model/nouns/nouns.ts';
import { columnsOf, tableOf } from '../../src/model/record/columns.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import { listMigrations, newestMigration } from '../../src/store/migrate/migrations.ts';

const file = join(mkdtempSync(join(tmpdir(), 'asof-drift-')), 'desk.db');
const migrations = listMigrations('sqlite');
const database = new Database(file);
for (const { sql } of migrations) database.exec(sql);

describe.each(['sqlite', 'postgresql'] as const)('the %s migrations', (kind) => {
  it('lead to exactly what the schema says, by the engine of Prisma itself', async () => {
    const migrated = await migratedDatabase(kind);
    const { sql, differs } = await migrated.diff('database');
    await migrated.close();
    expect({ sql, differs }).toEqual({ sql: '-- This is an empty migration.\n', differs: false });
  });

  it('never let the database change or drop a reference, and keep no sequence or trigger', () => {
    for (const { sql } of listMigrations(kind)) {
      expect(sql).not.toMatch(/SET NULL|CASCADE|AUTOINCREMENT|SERIAL|SEQUENCE|TRIGGER|CHECK\s*\(/);
    }
  });
});

it('derives the PostgreSQL schema from the canonical one', () => {
  const canonical = readFileSync('prisma/schema.prisma', 'utf8');
  expect(readFileSync('prisma/postgresql.prisma', 'utf8')).toBe(postgresqlSchema(canonical));
});

it.each(['sqlite', 'postgresql'] as const)('knows how many %s migrations there are', (kind) => {
  expect(listMigrations(kind).length).toBe(newestMigration[kind]);
});

describe('the SQLite migrations', () => {
  it('mark the file with their number', () => {
    expect(database.pragma('user_version', { simple: true })).toBe(newestMigration.sqlite);
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
