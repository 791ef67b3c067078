import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Conflict, Failed } from '../../errors.ts';
import { sha256Hex } from '../../model/record/sha256.ts';

/** One migration of Prisma's folder format: `<number>_<name>/migration.sql`. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, lower-case hex, as Prisma keeps it. */
  readonly checksum: string;
}

/**
 * The newest migration this program knows of each database; a desk with a higher number (in SQLite its `user_version`) is
 * newer than it.
 */
export const newestMigration = { sqlite: 7, postgresql: 8 } as const;

/** Whether a migration makes the index of captured texts, which is filled behind it. */
export const makesArticles = ({ name }: Migration): boolean => name.endsWith('_articles');

/** The migrations of a database, in order. */
export function listMigrations(database: 'sqlite' | 'postgresql'): readonly Migration[] {
  const folder = join(packageRoot(), 'prisma', 'migrations', database);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256Hex(sql) };
    });
}

/** The key of an applied migration's row: Prisma takes any text, and this one can be checked. */
export function migrationId({ checksum }: Migration): string {
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(checksum) ?? [];
  return parts.slice(1).join('-');
}

/** The folder of the package: the nearest package.json named asof, in the checkout and when installed. */
function packageRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'asof') {
    return from;
  }
  const parent = dirname(from);
  if (parent === from) {
    throw new Failed('package_not_found', 'The files of the package asof were not found.', {
      hints: ['Install the package again.'],
    });
  }
  return packageRoot(parent);
}

/** The desk was written by a later version of this program. */
export function newerDesk(path: string): Conflict {
  return new Conflict('newer_desk', `The desk at ${path} was made by a newer version of asof.`, {
    hints: ['Install the newer version; this one leaves the desk untouched.'],
  });
}
