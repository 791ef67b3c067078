import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AsofError, Busy, Failed, InvalidInput, NotFound } from '../../errors.ts';
import { diskFull, isDiskFull } from '../disk-full.ts';
import { diskFailed, isDiskFailed } from './file-failure.ts';
import { isSqliteContention } from './sqlite-contention.ts';

/** An open better-sqlite3 connection. */
export type Connection = Database.Database;

/** 'asof' in ASCII: marks a SQLite file as a desk (`PRAGMA application_id`, set by the first migration). */
export const applicationId = 0x61736f66;

/** Older versions can corrupt a WAL file when two connections checkpoint and write at once. */
const oldestSqlite = [3, 51, 3] as const;

/** The path behind a `file:` url. */
export function pathOf(url: string): string {
  const path = url.replace(/^file:(\/\/(?=\/))?/, '');
  if (path === '' || path.includes('\0') || path.includes('?')) {
    throw new InvalidInput('bad_desk_url', `"${url}" names no file.`, {
      hints: ['A SQLite desk is named like file:asof.db.'],
    });
  }
  return path;
}

/**
 * Opens the desk read-only: it sees committed rows and never waits for a writer.
 *
 * @throws NotFound when there is no such file; Failed when the file is no SQLite file or cannot be opened.
 */
export function openReadConnection(path: string): Connection {
  if (!existsSync(path)) {
    throw new NotFound('no_desk', `There is no desk at ${path}.`, {
      hints: ['Make one with "asof init", or name another with --desk.'],
    });
  }
  refuseForeignFile(path);
  const connection = open(path, { readonly: true, fileMustExist: true });
  return guarded(connection, path, () => setUp(connection));
}

/** Sets what every writing connection has, and refuses to go on where a setting did not take. */
export function setUpWriter(connection: Connection, path: string): void {
  guarded(connection, path, () => {
    requireSqlite();
    connection.pragma('journal_mode = WAL');
    setUp(connection);
    connection.pragma('synchronous = FULL');
    connection.pragma(`wal_autocheckpoint = ${pagesBeforeCheckpoint}`);
    connection.pragma('secure_delete = ON');
    requireSettings(connection);
  });
}

/**
 * Opens a plain writing connection with every setting in force: for migrations and backups.
 *
 * @throws Failed when the file cannot be opened, or is another program's, which is left as it is.
 */
export function openWriteConnection(path: string): Connection {
  refuseForeignFile(path);
  const connection = open(path, {});
  guarded(connection, path, () => refuseForeignDatabase(connection, path));
  setUpWriter(connection, path);
  return connection;
}

/** Four times the default, 16 MB: a page that commit after commit of an import changes goes into the file less often. */
const pagesBeforeCheckpoint = 4_000;

/** The settings a writing connection must report. */
export function reportSettings(connection: Connection): Readonly<Record<string, unknown>> {
  const pragma = (name: string): unknown => connection.pragma(name, { simple: true });
  return {
    journal_mode: pragma('journal_mode'),
    synchronous: Number(pragma('synchronous')),
    foreign_keys: Number(pragma('foreign_keys')),
    trusted_schema: Number(pragma('trusted_schema')),
  };
}

/** Turns what SQLite says about opening a file into a sentence that says what to do. */
export function openFailure(path: string, cause: unknown): AsofError {
  if (isDiskFull(cause)) return diskFull(cause);
  if (isDiskFailed(cause)) return diskFailed(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (isSqliteContention(cause)) {
    return new Busy(`The desk at ${path} is held by another program.`, {
      hints: ['Try again.'],
      cause,
    });
  }
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return new Failed('not_a_desk', `${path} is no SQLite file, or it is damaged.`, {
      hints: ['Name another file with --desk, or restore a backup.'],
      cause,
    });
  }
  return new Failed('cannot_open_desk', `The desk at ${path} cannot be opened.`, {
    hints: [
      existsSync(dirname(path))
        ? 'SQLite needs to write beside the file (its -wal and -shm), so the folder must be writable.'
        : `There is no folder ${dirname(path)}: make it, or name another desk with --desk.`,
    ],
    cause,
  });
}

function open(path: string, options: Database.Options): Connection {
  requireSqlite();
  try {
    return new Database(path, { timeout: lockWaitMs, ...options });
  } catch (cause) {
    throw openFailure(path, cause);
  }
}

/** A short wait: a transaction that finds the desk locked is run again whole, with jitter. */
const lockWaitMs = 100;

function setUp(connection: Connection): void {
  connection.pragma(`busy_timeout = ${lockWaitMs}`);
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('cache_size = -65536');
}

function guarded(connection: Connection, path: string, work: () => void): Connection {
  try {
    work();
    return connection;
  } catch (cause) {
    connection.close();
    throw cause instanceof AsofError ? cause : openFailure(path, cause);
  }
}

function requireSettings(connection: Connection): void {
  const settings = reportSettings(connection);
  const wanted = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0 };
  for (const [name, value] of Object.entries(wanted)) {
    if (settings[name] !== value) {
      throw new Failed(
        'unsafe_settings',
        `SQLite reports ${name} = ${String(settings[name])} where ${value} is needed.`,
        { hints: ['Keep the desk on a local disk; network file systems cannot hold it safely.'] },
      );
    }
  }
}

/** @throws Failed when the SQLite in use is older than 3.51.3. */
export function requireSqlite(version = sqliteVersion()): void {
  const parts = version.split('.').map(Number);
  for (const [index, least] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0;
    if (part > least) return;
    if (part < least) {
      throw new Failed('sqlite_too_old', `SQLite ${version} is too old: 3.51.3 is needed.`, {
        hints: ['Run "npm ci" again; older versions can damage a file that two processes write.'],
      });
    }
  }
}

let knownVersion: string | undefined;
function sqliteVersion(): string {
  if (knownVersion === undefined) {
    const connection = new Database(':memory:');
    knownVersion = String(connection.prepare('SELECT sqlite_version()').pluck().get());
    connection.close();
  }
  return knownVersion;
}

/** Setting the journal mode writes to the file, so another program's is refused before that. */
function refuseForeignDatabase(connection: Connection, path: string): void {
  const tables = Number(connection.prepare('SELECT count(*) FROM sqlite_schema').pluck().get());
  if (tables === 0 || connection.pragma('application_id', { simple: true }) === applicationId) {
    return;
  }
  throw foreignDatabase(path);
}

/** A SQLite file that another program made. */
export function foreignDatabase(path: string): Failed {
  return new Failed('not_a_desk', `${path} is a SQLite file, but no desk of asof.`, {
    hints: ['Name another file with --desk; this one is left untouched.'],
  });
}

/** SQLite reads only the header lazily, so a text file would be found out late: look first. */
function refuseForeignFile(path: string): void {
  if (!existsSync(path)) return;
  const header = Buffer.alloc(16);
  let read: number;
  try {
    const file = openSync(path, 'r');
    read = readSync(file, header, 0, 16, 0);
    closeSync(file);
  } catch (cause) {
    throw openFailure(path, cause);
  }
  if (read > 0 && header.toString('latin1') !== 'SQLite format 3\0') {
    throw new Failed('not_a_desk', `${path} is no SQLite file.`, {
      hints: ['Name another file with --desk.'],
    });
  }
}
