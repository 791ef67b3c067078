import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { publicRecords } from '../audience/public-records.ts';
import { allKnown, knownRecords } from '../case/known-record.ts';
import { withWithheld } from '../case/with-withheld.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import { hasPage } from './has-page.ts';

/** By claim, the texts of the claims that count as it in public: whoever looks for their words looks for it. */
export async function mergedTexts(
  reader: Reader,
  n: number,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const merges = await readRecords(reader, 'merge', { upTo: n });
  const ends = merges.flatMap(({ value }) => [value.kept, value.gone]);
  const canonical = await canonicalNumbers(reader, ends, { n, audience: 'public' });
  const written = await readRecords(reader, 'claim', { numbers: [...canonical.keys()], upTo: n });
  const known = await knownRecords(reader, written, n, 'public');
  const seen = await withWithheld(reader, await publicRecords(reader, known, n), 'public');
  const texts = new Map<number, string[]>();
  for (const claim of allKnown(seen, 'claim').filter(hasPage)) {
    const counted = canonical.get(claim.n) ?? claim.n;
    texts.set(counted, [...(texts.get(counted) ?? []), claim.value.text]);
  }
  return texts;
}
