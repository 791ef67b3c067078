import type { WrittenRecord } from '../store/read-record.ts';
import { readRecords } from '../store/read-record.ts';
import type { Act } from './act.ts';

/**
 * Takes back what a merge said of the proposals it settled, inside the act that parts the two: each is as it was
 * judged before, or open again. Gives the links.
 */
export async function reopenMatches(
  act: Act,
  merge: WrittenRecord<'merge'>,
  because: string,
): Promise<readonly number[]> {
  const judgements = await judgementsOf(act, merge.n);
  for (const { n } of judgements) {
    await act.record('retraction', { record: n, retractionKind: 'mistake', because });
  }
  return judgements.map(({ value }) => value.link);
}

/** Its verdicts stand in the entry of the merge. */
async function judgementsOf(
  act: Act,
  merge: number,
): Promise<readonly WrittenRecord<'judgement'>[]> {
  const { first, count } = await act.db
    .selectFrom('ledger_entry')
    .select(['first', 'count'])
    .where('first', '<=', merge)
    .orderBy('first', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const rows = await act.db
    .selectFrom('record_judgement')
    .select('n')
    .where('n', '>=', first)
    .where('n', '<', first + count)
    .execute();
  return readRecords(act.db, 'judgement', { numbers: rows.map(({ n }) => n) });
}
