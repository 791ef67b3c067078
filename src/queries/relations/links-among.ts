import type { Day } from '../../model/bounds.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, type Known, knownRecords } from '../case/known-record.ts';
import { isTakenBack } from '../case/taken-back.ts';
import { withMerged } from '../identity/identities.ts';

/** When links are asked about, and for whom. */
export interface LinkSight {
  readonly n: number;
  readonly day: Day;
  readonly audience?: Audience;
}

/**
 * The links that one of these claims is an end of, oldest entry first. A link says what two wordings mean, so
 * it holds at every as-of from its entry on; withdrawn, until that day. Drafts are left out, and so are proposed
 * matches, which nobody has confirmed, and what links claims that were merged since.
 */
export async function linksAmong(
  reader: Reader,
  claims: readonly number[],
  { n, day, audience = 'private' }: LinkSight,
): Promise<readonly Known<'link'>[]> {
  const among = await withMerged(reader, claims, { n, audience });
  const ends = await Promise.all(
    ['claim', 'other'].map((column) =>
      readRecords(reader, 'link', { where: { column, among }, upTo: n }),
    ),
  );
  const written = new Map(ends.flat().map((link) => [link.n, link]));
  if (written.size === 0) return [];
  const all = await knownRecords(reader, [...written.values()], n, audience);
  const known = audience === 'public' ? await publicRecords(reader, all, n) : all;
  return allKnown(known, 'link').filter(
    (link) =>
      !link.draft &&
      link.value.method === undefined &&
      link.value.claim !== link.value.other &&
      !isTakenBack(link, day),
  );
}
