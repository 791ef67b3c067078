import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { allKnown, type Known, knownRecords } from './case/known-record.ts';

/** Claims by their numbers, with their slugs and words as known at record number `upTo`. */
export async function claimsNamed(
  reader: Reader,
  numbers: readonly number[],
  upTo: number,
): Promise<ReadonlyMap<number, Known<'claim'>>> {
  const written = await readRecords(reader, 'claim', { numbers: [...new Set(numbers)], upTo });
  const claims = allKnown(await knownRecords(reader, written, upTo), 'claim');
  return new Map(claims.map((claim) => [claim.n, claim]));
}
