import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { readDrafts } from '../case/read-drafts.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { withoutPrivate } from './without-private.ts';

/** Those of these records that the public sees by number `n`: none that is private, rests on what is, or is a draft. */
export async function seenInPublic<Named extends { readonly n: number; readonly kind: NounName }>(
  reader: Reader,
  named: readonly Named[],
  n: number,
): Promise<readonly Named[]> {
  const numbers = named.map((each) => each.n);
  const drafts = await readDrafts(reader, numbers, n);
  const seen = new Set<number>();
  for (const [kind, among] of await numbersByKind(reader, numbers)) {
    const written = await readRecords(reader, kind, { numbers: among });
    for (const record of await withoutPrivate(reader, written, n)) seen.add(record.n);
  }
  return named.filter((each) => seen.has(each.n) && !drafts.has(each.n));
}
