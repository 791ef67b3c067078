import type { Standing } from '../model/ladder/standing.ts';
import type { Confidence, Likelihood } from '../model/vocabularies/assessments.ts';
import type { ClaimKind } from '../model/vocabularies/claims.ts';
import type { Status } from '../model/vocabularies/statuses.ts';

/** What the validity of an assessment turns on. */
export interface AssessmentFacts {
  readonly status: Status;
  readonly confidence?: Confidence | undefined;
  readonly likelihood?: Likelihood | undefined;
  readonly claimKind: ClaimKind;
  /** Where the claim stood when it was made. */
  readonly standing: Standing;
}

/**
 * Why an assessment is not a valid one, in a sentence, or null: never `unchecked`; `pending` only for
 * forecasts and promises; supported, refuted, conflicting only with counted evidence on those sides;
 * likelihood only with open questions; confidence required but with not_checkable.
 */
export function assessmentProblem(facts: AssessmentFacts): string | null {
  const { status, confidence, likelihood, claimKind } = facts;
  if (status === 'unchecked')
    return 'Whoever assesses a claim has checked it: choose another status.';
  if (status === 'pending' && claimKind !== 'forecast' && claimKind !== 'promise') {
    return 'Only a forecast or promise can be pending.';
  }
  const missing = missingSide(facts);
  if (missing !== null) return missing;
  if (likelihood !== undefined && !openStatuses.has(status)) {
    return `A likelihood goes with an open question, not with ${status}: leave --likelihood out.`;
  }
  if (confidence === undefined && status !== 'not_checkable') {
    return 'Say how confident the judgement is: --confidence low, moderate or high.';
  }
  return null;
}

const openStatuses: ReadonlySet<Status> = new Set([
  'pending',
  'insufficient',
  'no_evidence_found',
  'conflicting',
]);

function missingSide({ status, standing }: AssessmentFacts): string | null {
  const { origins } = standing;
  const needsFor = status === 'supported' || status === 'conflicting';
  const needsAgainst = status === 'refuted' || status === 'conflicting';
  if (needsFor && origins.for === 0) {
    return `No evidence for the claim counts, so it cannot be assessed as ${status}: add the evidence first.`;
  }
  if (needsAgainst && origins.against === 0) {
    return `No evidence against the claim counts, so it cannot be assessed as ${status}: add the evidence first.`;
  }
  return null;
}
