import { identitySpans } from '../../model/identity-spans.ts';
import type { Problem, Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { actsOf } from '../identity/read-merges.ts';
import { identityRow } from '../identity/refresh-identity.ts';

/** Derives anew from merges and partings which record counts as which; the stored answer has to be the same. */
export async function checkIdentity(reader: Reader): Promise<readonly Problem[]> {
  const merges = await readRecords(reader, 'merge', {});
  const partings = await readRecords(reader, 'parting', {});
  const wanted = new Set(
    identitySpans(...actsOf({ merges, partings }))
      .map(identityRow)
      .map(keyOf),
  );
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

const keyOf = ({ n, canonical, from_n: from, to_n: to }: ReturnType<typeof identityRow>): string =>
  [n, canonical, from, to].join(' ');

const problem = (n: number, what: string): Problem => ({
  table: 'derived_identity',
  id: String(n),
  n,
  what,
});
