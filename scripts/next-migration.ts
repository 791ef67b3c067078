/**
 * Writes the next SQLite migration with Prisma's own engine: what leads from the migrations so far to
 * `prisma/schema.prisma`. Usage: npm run migration:next -- NAME
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import Database from 'better-sqlite3';
import { listMigrations } from '../src/store/migrate/migrations.ts';
import { openSchemaEngine } from './schema-engine.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration: npm run migration:next -- add_something');
  process.exit(2);
}

const folder = 'prisma/migrations/sqlite';
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'asof-migration-'));
const file = join(scratch, 'desk.db');
const applied = listMigrations('sqlite');
const database = new Database(file);
for (const { sql } of applied) database.exec(sql);
database.close();

const schema = { path: 'schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') };
const engine = await openSchemaEngine(schema, new PrismaBetterSqlite3({ url: file }));
const { sql, differs } = await engine.diff(applied.length === 0 ? 'empty' : 'database');
engine.close();
rmSync(scratch, { recursive: true });

if (!differs) {
  console.log('The migrations already lead to the schema.');
} else {
  const number = applied.length + 1;
  const path = join(folder, `${String(number).padStart(4, '0')}_${name}`);
  mkdirSync(path);
  writeFileSync(join(path, 'migration.sql'), finished(sql, number));
  console.log(`Wrote ${path}/migration.sql. Set newestMigration to ${number}, and read the SQL.`);
}

/** Numbers of records come from the ledger, never from a sequence; every migration says its number. */
function finished(text: string, number: number): string {
  return `${text.replaceAll(' AUTOINCREMENT', '')}\n-- Which migration this is\nPRAGMA user_version = ${number};\n`;
}
