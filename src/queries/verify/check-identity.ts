import type { Insertable } from 'kysely';
import type { Problem, Reader, Tables } from '../../store/port.ts';
import { derivedIdentities } from '../identity/refresh-identity.ts';

/** Derives anew from merges and partings which record counts as which; the stored answer has to be the same. */
export async function checkIdentity(reader: Reader): Promise<readonly Problem[]> {
  const wanted = new Set((await derivedIdentities(reader)).map(keyOf));
  const stored = await reader.selectFrom('derived_identity').selectAll().orderBy('n').execute();
  const held = new Set(stored.map(keyOf));
  return [
    ...stored
      .filter((row) => !wanted.has(keyOf(row)))
      .map(({ n }) => problem(n, 'no merge says so')),
    ...[...wanted]
      .filter((key) => !held.has(key))
      .map((key) => problem(Number(key.split(' ')[0]), 'a merge says so, and it is not stored')),
  ];
}

const keyOf = (row: Insertable<Tables['derived_identity']>): string =>
  [row.n, row.canonical, row.from_n, row.to_n].join(' ');

const problem = (n: number, what: string): Problem => ({
  table: 'derived_identity',
  id: String(n),
  n,
  what,
});
