/**
 * Writes the views of `scripts/views` into the migration that is named, for both databases; a migration that alters
 * a table drops them first. Usage: npm run migration:views -- 0004_views
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropViewsSql, viewsSql } from './views/views-sql.ts';

const name = process.argv[2] ?? '';
const number = Number(/^(\d{4})_[a-z0-9_]+$/.exec(name)?.[1]);
if (Number.isNaN(number)) {
  console.error('Name the migration: npm run migration:views -- 0004_views');
  process.exit(2);
}
const made = '-- The views that other programs read (docs/views.md)\n';
for (const database of ['sqlite', 'postgresql'] as const) {
  const version =
    database === 'sqlite' ? `\n-- Which migration this is\nPRAGMA user_version = ${number};\n` : '';
  const text = `${made}${dropViewsSql()}\n${viewsSql(database)}${version}`;
  writeFileSync(join('prisma/migrations', database, name, 'migration.sql'), text);
}
