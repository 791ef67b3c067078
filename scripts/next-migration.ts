/**
 * Writes the next migration of both databases with Prisma's own engine: what leads from the migrations so
 * far to `prisma/schema.prisma`. Usage: npm run migration:next -- NAME
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMigrations } from '../src/store/migrate/migrations.ts';
import { type Database, migratedDatabase } from './migrated-database.ts';
import { dropViewsSql, viewsSql } from './views/views-sql.ts';

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration: npm run migration:next -- add_something');
  process.exit(2);
}
async function writeNext(database: Database, name: string): Promise<void> {
  mkdirSync(join('prisma/migrations', database), { recursive: true });
  const number = listMigrations(database).length + 1;
  const engine = await migratedDatabase(database);
  const { sql, differs } = await engine.diff(number === 1 ? 'empty' : 'database');
  await engine.close();
  if (!differs) {
    console.log(`${database}: the migrations already lead to the schema.`);
    return;
  }
  const path = join('prisma/migrations', database, `${String(number).padStart(4, '0')}_${name}`);
  mkdirSync(path, { recursive: true });
  const text = withViews(database, sql);
  writeFileSync(join(path, 'migration.sql'), finish[database](text, number));
  console.log(
    `Wrote ${path}/migration.sql. Set newestMigration.${database} to ${number}, and read the SQL.`,
  );
}

/** A table that a view names cannot be made anew under it: the views go first, and come again. A column that is added needs none of it. */
function withViews(database: Database, sql: string): string {
  const rest = sql.replaceAll(/^ALTER TABLE \S+ ADD COLUMN\b[^;]*;/gm, '');
  if (!/\b(?:ALTER|DROP) TABLE\b/.test(rest)) return sql;
  return `${dropViewsSql()}\n${sql}\n${viewsSql(database)}`;
}

/** Numbers of records come from the ledger, never from a sequence; text sorts by its code points; a desk is any schema. */
const finish: Readonly<Record<Database, (sql: string, number: number) => string>> = {
  sqlite: (sql, number) =>
    `${sql.replaceAll(' AUTOINCREMENT', '')}\n-- Which migration this is\nPRAGMA user_version = ${number};\n`,
  postgresql: (sql) =>
    sql
      .replace(/-- CreateSchema\nCREATE SCHEMA [^\n]*\n\n/, '')
      .replaceAll(/ TEXT\b/g, ' TEXT COLLATE "C"'),
};

for (const database of ['sqlite', 'postgresql'] as const) await writeNext(database, name);
