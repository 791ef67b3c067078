import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readDrafts } from './read-drafts.ts';
import { readRetractions } from './read-retractions.ts';

/**
 * Those of these records that count by number `n`: no drafts, and none of which a retraction stands, for an audience, that
 * calls it the desk's own mistake.
 */
export async function recordsInForce<Each extends { readonly n: number }>(
  reader: Reader,
  records: readonly Each[],
  n: number,
  audience: Audience = 'private',
): Promise<readonly Each[]> {
  if (records.length === 0) return records;
  const numbers = records.map((record) => record.n);
  const retractions = await readRetractions(reader, numbers, { n, audience });
  const mistakes = new Set(
    retractions
      .filter(({ value }) => value.retractionKind === 'mistake')
      .map(({ value }) => value.record),
  );
  const drafts = await readDrafts(reader, numbers, n);
  return records.filter((record) => !mistakes.has(record.n) && !drafts.has(record.n));
}
