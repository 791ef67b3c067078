import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { withoutMarkedPrivate } from '../audience/marked-private.ts';
import { withoutDrafts } from './read-drafts.ts';

/** The corrections of these records that stand for an audience: entered up to number `n`, and no drafts. */
export async function readCorrections(
  reader: Reader,
  records: readonly number[],
  { n, audience }: { readonly n: number; readonly audience: Audience },
): Promise<readonly WrittenRecord<'correction'>[]> {
  const where = { column: 'record', among: records };
  const proposals = await readRecords(reader, 'correction', { where, upTo: n });
  const standing = await withoutDrafts(reader, proposals, n);
  return audience === 'public' ? withoutMarkedPrivate(reader, standing, n) : standing;
}
