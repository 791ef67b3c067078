import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { Conflict, Failed } from '../../errors.ts';
import { sha256Hex } from '../../model/record/sha256.ts';
import { indexBeginnings } from '../captured-beginnings.ts';
import type { Dialect, Tables } from '../port.ts';

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
export const newestMigration = { sqlite: 10, postgresql: 10 } as const;

/** Whether a migration makes the index of captured texts, which is filled behind it. */
const makesArticles = ({ name }: Migration): boolean => name.endsWith('_articles');

/** Whether words stand in the full-text index by other stems from a migration on, and what it holds is written anew behind it. */
const changesStems = ({ name }: Migration): boolean => name.endsWith('_stems');

/** Writes anew, within the transaction of a migration, what the full-text index holds in another form from it on. */
export type IndexStems = (db: Kysely<Tables>, dialect: Dialect) => Promise<void>;

/** Does behind migrations what their statements cannot: to take words apart is more than SQL can. */
export async function indexBehind(
  due: readonly Migration[],
  { db, dialect, indexStems }: IndexedDesk,
): Promise<void> {
  if (due.some(makesArticles)) await indexBeginnings(db, dialect);
  if (due.some(changesStems)) await indexStems(db, dialect);
}

/** A desk with records that is brought up to date. */
interface IndexedDesk {
  readonly db: Kysely<Tables>;
  readonly dialect: Dialect;
  readonly indexStems: IndexStems;
}

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
