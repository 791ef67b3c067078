import { CompiledQuery, type Kysely } from 'kysely';
import type { Columns } from '../model/record/columns.ts';
import { tableOf } from '../model/record/columns.ts';
import type { RecordRow, Tables } from './port.ts';

/**
 * Writes one record as `insertRecord` does, with prepared statements alone: for records that are written by the
 * thousand and were recorded before.
 */
export async function loadRecord(db: Kysely<Tables>, row: RecordRow): Promise<void> {
  const { n, id, kind, version, slug = null, salt, sha256, stored } = row;
  await load(db, 'record', {
    n,
    id,
    kind,
    version,
    slug,
    salt: bytesOf(salt),
    sha256: bytesOf(sha256),
  });
  await load(db, tableOf(kind), { n, ...stored.columns });
  for (const { field, targets } of stored.references) {
    for (const [seq, target] of targets.entries()) {
      await load(db, 'record_reference', { n, field, seq, target });
    }
  }
}

/** Inserts a row whose columns are known by their names alone. */
export async function load(db: Kysely<Tables>, table: string, columns: Columns): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(textOf(db, table, columns), Object.values(columns)));
}

const bytesOf = (bytes: Uint8Array | null): Buffer | null => bytes && Buffer.from(bytes);

/** By connection: two databases write the same statement differently. */
const texts = new WeakMap<Kysely<Tables>, Map<string, string>>();

function textOf(db: Kysely<Tables>, table: string, columns: Columns): string {
  const known = texts.get(db) ?? new Map<string, string>();
  texts.set(db, known);
  const shape = `${table} ${Object.keys(columns).join(' ')}`;
  const text =
    known.get(shape) ??
    db
      .insertInto(table as 'record')
      .values(columns as never)
      .compile().sql;
  known.set(shape, text);
  return text;
}
