import type { DossierRecord } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, knownRecords } from '../case/known-record.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { hasPage } from './has-page.ts';

/** Those of these records that are public, and neither drafts nor mistakes, nor count as others. */
export async function standingRecords<Kind extends 'speaker' | 'source' | 'topic'>(
  reader: Reader,
  kind: Kind,
  written: readonly WrittenRecord<Kind>[],
  n: number,
): Promise<readonly DossierRecord<Kind>[]> {
  const known = await knownRecords(reader, written, n, 'public');
  const seen = await withWithheld(reader, await publicRecords(reader, known, n), 'public');
  const sight = { n, audience: 'public' } as const;
  const gone = await canonicalNumbers(reader, [...seen.keys()], sight);
  return allKnown(seen, kind).filter((record) => hasPage(record) && !gone.has(record.n));
}
