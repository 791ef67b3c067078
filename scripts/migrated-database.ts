import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import BetterSqlite3 from 'better-sqlite3';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { listMigrations } from '../src/store/migrate/migrations.ts';
import { externalTables, openSchemaEngine, type SchemaDifference } from './schema-engine.ts';

export type Database = 'sqlite' | 'postgresql';

/** A throw-away database with every migration applied, and Prisma's engine over it. */
export async function migratedDatabase(database: Database): Promise<{
  diff(from: 'empty' | 'database'): Promise<SchemaDifference>;
  close(): Promise<void>;
}> {
  return database === 'sqlite' ? migratedSqlite() : migratedPostgresql();
}

async function migratedSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'asof-migration-'));
  const file = join(folder, 'desk.db');
  const connection = new BetterSqlite3(file);
  for (const { sql } of applied('sqlite')) connection.exec(sql);
  connection.close();
  const engine = await openSchemaEngine(
    schemaFile('schema.prisma'),
    new PrismaBetterSqlite3({ url: file }),
    externalTables.sqlite,
  );
  return {
    diff: engine.diff,
    close: async () => {
      engine.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function migratedPostgresql() {
  const server = new PGlite();
  for (const { sql } of applied('postgresql')) await server.exec(sql);
  const engine = await openSchemaEngine(
    schemaFile('postgresql.prisma'),
    new PrismaPGlite(server),
    externalTables.postgresql,
  );
  return {
    diff: engine.diff,
    close: async () => {
      engine.close();
      await server.close();
    },
  };
}

function applied(database: Database) {
  return listMigrations(database);
}

function schemaFile(name: string) {
  return { path: name, content: readFileSync(join('prisma', name), 'utf8') };
}
