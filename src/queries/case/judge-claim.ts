import type { Day } from '../../model/bounds.ts';
import { deriveStatus } from '../../model/ladder/derive-status.ts';
import type { Standing } from '../../model/ladder/standing.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { type Assessments, assessmentsInForce } from './assessments-in-force.ts';
import { caseFileOf } from './case-file-of.ts';
import { knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { staleReasons } from './stale-reasons.ts';

/** Where a claim stands as of a day: what the rule derives, what people judged, why it wants another look. */
export interface ClaimJudgement extends Assessments {
  readonly standing: Standing;
  readonly stale: readonly StaleReason[];
}

/** Makes a judge of one claim's records, to be asked for any day. */
export function judgeOf(records: ClaimCase, claim: number): (asOf: Day) => ClaimJudgement {
  const file = caseFileOf(records, claim);
  return (asOf) => {
    const standing = deriveStatus(file, asOf);
    const assessments = assessmentsInForce(records, asOf);
    const { assessed } = assessments;
    const known = knownOf(records, 'claim', claim);
    const stale = staleReasons({ records, claim: known, standing, assessed, asOf });
    return { ...assessments, standing, stale };
  };
}
