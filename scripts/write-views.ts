/**
 * Writes the views of `scripts/views` into the migrations of that name, in both databases, whose numbers may differ; a
 * migration that alters a table drops them first. Usage: npm run migration:views -- views
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listMigrations } from '../src/store/migrate/migrations.ts';
import { dropViewsSql, viewsSql } from './views/views-sql.ts';

const asked = process.argv[2] ?? '';
const nameIn = (database: 'sqlite' | 'postgresql'): string | undefined =>
  listMigrations(database)
    .map(({ name }) => name)
    .find((name) => name.slice('0000_'.length) === asked);
const made = '-- The views that other programs read (docs/views.md)\n';
for (const database of ['sqlite', 'postgresql'] as const) {
  const name = nameIn(database);
  if (name === undefined) {
    console.error(`Name a migration of ${database}: npm run migration:views -- views`);
    process.exit(2);
  }
  const version =
    database === 'sqlite'
      ? `\n-- Which migration this is\nPRAGMA user_version = ${Number(name.slice(0, 4))};\n`
      : '';
  const text = `${made}${dropViewsSql()}\n${viewsSql(database)}${version}`;
  writeFileSync(join('prisma/migrations', database, name, 'migration.sql'), text);
}
