import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { withoutMarkedPrivate } from '../audience/marked-private.ts';
import { withoutDrafts } from './read-drafts.ts';
import type { Sight } from './sight.ts';

/** The retractions of these records that stand for an audience at number `n`: no draft, and not itself taken back. */
export async function readRetractions(
  reader: Reader,
  records: readonly number[],
  { n, audience }: Sight,
): Promise<readonly WrittenRecord<'retraction'>[]> {
  const where = { column: 'record', among: records };
  const written = await readRecords(reader, 'retraction', { where, upTo: n });
  const standing = await withoutDrafts(reader, written, n);
  const retractions =
    audience === 'public' ? await withoutMarkedPrivate(reader, standing, n) : standing;
  if (retractions.length === 0) return retractions;
  const takenBack = await readRetractions(
    reader,
    retractions.map((retraction) => retraction.n),
    { n, audience },
  );
  const gone = new Set(takenBack.map(({ value }) => value.record));
  return retractions.filter((retraction) => !gone.has(retraction.n));
}
