import type { Insertable, Kysely } from 'kysely';
import { type IdentitySpan, identitySpans } from '../../model/identity-spans.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { everyRecord } from '../../model/record/every-record.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader, Tables } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { actsOf, readMergesAround } from './read-merges.ts';

/** A record that was just made. */
interface Made {
  readonly n: number;
  readonly kind: NounName;
  readonly value: RecordValue<NounName>;
}

/**
 * Derives anew which record counts as which, for those that new merges and partings tie together, in the
 * transaction that made them. It is not hashed: `verify` checks it, and it may be rebuilt.
 */
export async function refreshIdentity(db: Kysely<Tables>, made: readonly Made[]): Promise<void> {
  const joined = await recordsJoined(db, made);
  if (joined.length === 0) return;
  const found = await readMergesAround(db, joined, { n: everyRecord, audience: 'private' });
  const gone = [...new Set(found.merges.map(({ value }) => value.gone))];
  await db.deleteFrom('derived_identity').where('n', 'in', gone).execute();
  const rows = identitySpans(...actsOf(found)).map(identityRow);
  if (rows.length > 0) await db.insertInto('derived_identity').values(rows).execute();
}

/** Derives all of it anew from every merge and parting; gives how many spans there are. */
export async function rebuildIdentity(db: Kysely<Tables>): Promise<number> {
  const rows = await derivedIdentities(db);
  await db.deleteFrom('derived_identity').execute();
  for (let from = 0; from < rows.length; from += rowsInserted) {
    const values = rows.slice(from, from + rowsInserted);
    await db.insertInto('derived_identity').values(values).execute();
  }
  return rows.length;
}

/** A row is four parameters, and a statement takes some ten thousands. */
const rowsInserted = 1000;

/** Which record counts as which, as all merges and partings say. */
export async function derivedIdentities(reader: Reader): Promise<readonly IdentityRow[]> {
  const merges = await readRecords(reader, 'merge', {});
  const partings = await readRecords(reader, 'parting', {});
  return identitySpans(...actsOf({ merges, partings })).map(identityRow);
}

type IdentityRow = Insertable<Tables['derived_identity']>;

/** The records that new merges joined, or new partings took apart. */
async function recordsJoined(reader: Reader, made: readonly Made[]): Promise<readonly number[]> {
  const numbers = made.flatMap(({ n, kind, value }) => {
    if (kind === 'merge') return [n];
    return kind === 'parting' ? [Number(Reflect.get(value, 'merge'))] : [];
  });
  const merges = await readRecords(reader, 'merge', { numbers });
  return merges.flatMap(({ value }) => [value.kept, value.gone]);
}

/** A span as it is stored. */
const identityRow = ({ n, canonical, fromN, toN }: IdentitySpan): IdentityRow => ({
  n,
  canonical,
  from_n: fromN,
  to_n: toN,
});
