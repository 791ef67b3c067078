import type { Day } from '../../model/bounds.ts';
import type { DossierAssessment } from '../../model/dossier.ts';
import { judgementsInForce } from '../../model/judgements-in-force.ts';
import { dayThatCounts } from './day-that-counts.ts';
import { allKnown } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { isTakenBack } from './taken-back.ts';

/** The assessments of a claim as of a day. */
export interface Assessments {
  /** The newest in force. */
  readonly assessed: DossierAssessment | null;
  /** Others in force whose status is the same, oldest first. */
  readonly agreeing: readonly DossierAssessment[];
  /** Others in force whose status differs from it. */
  readonly dissent: readonly DossierAssessment[];
  /** Made by then and no longer in force, oldest first. */
  readonly superseded: readonly DossierAssessment[];
}

/**
 * Who had judged what by a day. An assessment supersedes the same person's earlier one and those it names;
 * one that was taken back, or is a draft, is not in force.
 */
export function assessmentsInForce(records: ClaimCase, asOf: Day): Assessments {
  const made = allKnown(records, 'assessment')
    .map((record) => ({ day: dayThatCounts(records, record), ...record }))
    .filter((record) => record.day.last <= asOf && !record.draft && !isTakenBack(record, asOf))
    .sort(inOrder);
  const isGone = (record: DossierAssessment): boolean =>
    made.some((other) => supersedes(other, record));
  const inForce = made.filter((record) => !isGone(record));
  const assessed = inForce.at(-1) ?? null;
  const others = inForce.slice(0, -1);
  return {
    assessed,
    agreeing: others.filter((record) => record.value.status === assessed?.value.status),
    dissent: others.filter((record) => record.value.status !== assessed?.value.status),
    superseded: made.filter(isGone),
  };
}

/** The judgement that superseded another, or that superseded it in turn, to the last of them. */
export function standsInPlaceOf(
  judgement: DossierAssessment,
  judged: Assessments,
): DossierAssessment {
  const made = [...judgementsInForce(judged), ...judged.superseded].sort(inOrder);
  return lastInPlaceOf(judgement, made);
}

/** Two may each supersede the other, by name and by day: each is gone by once. */
function lastInPlaceOf(
  judgement: DossierAssessment,
  made: readonly DossierAssessment[],
): DossierAssessment {
  const others = made.filter(({ n }) => n !== judgement.n);
  const next = others.findLast((other) => supersedes(other, judgement));
  return next === undefined ? judgement : lastInPlaceOf(next, others);
}

const supersedes = (one: DossierAssessment, other: DossierAssessment): boolean =>
  (one.value.supersedes?.includes(other.n) ?? false) ||
  (one.entered.by === other.entered.by && inOrder(one, other) > 0);

const inOrder = (one: DossierAssessment, other: DossierAssessment): number =>
  one.day.last - other.day.last || one.n - other.n;
