import type { Kysely } from 'kysely';
import type { Tables } from '../../store/port.ts';
import { strayAmong } from './stray-vectors.ts';

/**
 * Takes away the vectors of these claims whose words are gone or other by now, in the transaction that made them so.
 * Gives how many that were.
 */
export async function forgetVectors(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<number> {
  const strays = (await strayAmong(db, numbers)).map(({ n }) => n);
  if (strays.length > 0) {
    await db.deleteFrom('derived_vector').where('n', 'in', strays).execute();
  }
  return strays.length;
}
