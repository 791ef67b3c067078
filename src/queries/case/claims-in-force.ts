import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { readDrafts, withoutDrafts } from './read-drafts.ts';
import { readEntered } from './read-entered.ts';

/**
 * Those of these claims that stand for the desk by number `n`: no drafts, none whose text is withheld, and none that was
 * taken back as the desk's own mistake.
 */
export async function claimsInForce<Claim extends { readonly n: number; readonly text: string }>(
  reader: Reader,
  claims: readonly Claim[],
  n: number,
): Promise<readonly Claim[]> {
  if (claims.length === 0) return claims;
  const where = { column: 'record', among: claims.map((claim) => claim.n) };
  const retractions = await withoutDrafts(
    reader,
    await readRecords(reader, 'retraction', { where, upTo: n }),
    n,
  );
  const mistakes = new Set(
    retractions
      .filter(({ value }) => value.retractionKind === 'mistake')
      .map(({ value }) => value.record),
  );
  const drafts = await readDrafts(reader, await readEntered(reader, where.among), n);
  return claims.filter(
    (claim) => claim.text !== '' && !mistakes.has(claim.n) && !drafts.has(claim.n),
  );
}
