import Database from 'better-sqlite3';

/** A connection that is not the store's: looks at a desk, or changes it behind asof's back. */
export function rawDatabase(path: string): Database.Database {
  const database = new Database(path);
  database.pragma('foreign_keys = OFF');
  return database;
}

/** Looks at a desk's file once, from a connection of its own: at one state of it, whoever writes. */
export function lookAt<Result>(
  path: string,
  look: (database: Database.Database) => Result,
): Result {
  const database = new Database(path, { readonly: true });
  try {
    return database.transaction(look)(database);
  } finally {
    database.close();
  }
}

/** How many rows a table has, seen from outside. */
export const rowsOf = (path: string, table: string): number =>
  lookAt(
    path,
    (database) => database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number,
  );
