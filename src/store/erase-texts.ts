import type { Kysely } from 'kysely';
import { type StoredValue, tableOf } from '../model/record/columns.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Tables } from './port.ts';

/** A record as it lies in the database once its texts are gone. */
export interface BareRecord {
  readonly n: number;
  readonly kind: NounName;
  readonly slug: string | undefined;
  readonly stored: StoredValue;
}

/**
 * The one change that is ever made to a recorded row: a withheld text and its salt are
 * overwritten. The act that does so has recorded the seals by which the row's leaf is checked from then on.
 */
export async function eraseTexts(db: Kysely<Tables>, record: BareRecord): Promise<void> {
  const { n, kind, slug, stored } = record;
  await db
    .updateTable(tableOf(kind) as 'record_claim')
    .set(stored.columns)
    .where('n', '=', n)
    .execute();
  await db
    .updateTable('record')
    .set({ salt: null, slug: slug ?? null })
    .where('n', '=', n)
    .execute();
}

/** Removes captured bytes and texts, by their SHA-256. */
export async function eraseBlobs(db: Kysely<Tables>, sha256: readonly string[]): Promise<void> {
  if (sha256.length === 0) return;
  await db
    .deleteFrom('blob')
    .where('sha256', 'in', [...sha256])
    .execute();
}

/** Empties what imported rows held beside these records: a text that was composed for a record stands there in parts. */
export async function eraseRests(db: Kysely<Tables>, numbers: readonly number[]): Promise<void> {
  await db
    .updateTable('desk_import_row')
    .set({ rest: null })
    .where('n', 'in', [...numbers])
    .execute();
}
