import type { Bounds, Day } from '../../model/bounds.ts';
import type { CaseAppearance, CaseEvidence } from '../../model/ladder/case-file.ts';
import { recordCounts } from '../../model/ladder/record-counts.ts';
import type { Stance } from '../../model/vocabularies/evidence.ts';
import { caseFileOf } from '../case/case-file-of.ts';
import type { ClaimCase } from '../case/read-case.ts';

/** An appearance of a claim, or a piece of evidence put to it, as it stands after all that was said of it since. */
export interface CaseRow {
  readonly n: number;
  /** Whether it counts as of the day that is asked about. */
  readonly counts: boolean;
  /** The day that counts for it. */
  readonly day: Bounds;
  /** Of evidence. */
  readonly stance?: Stance;
}

/** The appearances and the evidence of a claim, as of a day. */
export function rowsOfCase(records: ClaimCase, claim: number, asOf: Day): readonly CaseRow[] {
  const file = caseFileOf(records, claim);
  const rowOf = (record: CaseAppearance | CaseEvidence): CaseRow => ({
    ...{ n: record.n, day: record.day, counts: recordCounts(record, { file, asOf }) },
    ...('stance' in record && { stance: record.stance }),
  });
  return [...file.appearances, ...file.evidence].map(rowOf);
}
