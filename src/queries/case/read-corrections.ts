import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { markedPrivate } from '../audience/marked-private.ts';
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
  return audience === 'public' ? withoutPrivate(reader, standing, n) : standing;
}

/** These records without those that are marked private themselves. */
export async function withoutPrivate<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  const hidden = await markedPrivate(
    reader,
    records.map((record) => record.n),
    n,
  );
  return records.filter((record) => !hidden.has(record.n));
}
