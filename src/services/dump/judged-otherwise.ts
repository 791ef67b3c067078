import { everyRecord } from '../../model/record/every-record.ts';
import type { Verdict } from '../../model/vocabularies/acts.ts';
import { withoutDrafts } from '../../queries/case/read-drafts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import type { NumbersHere } from './numbers-here.ts';

/** A verdict on a draft (`acceptance`) or on a proposed link (`judgement`). */
export interface VerdictOn {
  readonly kind: 'acceptance' | 'judgement';
  /** The draft or the link. */
  readonly judged: number;
  readonly verdict: Verdict;
  /** The verdict at which the dump ends. */
  readonly end: Verdict | undefined;
}

/** The verdict of ours that stands against one of the dump, where the dump does not know ours; null where both say the same, or end at the same. */
export async function judgedOtherwise(
  reader: Reader,
  { kind, judged, verdict, end }: VerdictOn,
  numbers: NumbersHere,
): Promise<Verdict | null> {
  const where = { column: kind === 'judgement' ? 'link' : 'record', among: [judged] };
  const written = await readRecords(reader, kind, { where });
  const standing = await withoutDrafts(reader, written, everyRecord);
  const last = standing.findLast(({ n }) => !numbers.includes(n))?.value.verdict;
  return last === undefined || last === verdict || last === end ? null : last;
}
