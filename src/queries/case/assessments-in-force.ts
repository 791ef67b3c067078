import type { Day } from '../../model/bounds.ts';
import type { DossierAssessment } from '../../model/dossier.ts';
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
    .sort((one, other) => one.day.last - other.day.last || one.n - other.n);
  const gone = supersededBy(made);
  const inForce = made.filter((record) => !gone.has(record.n));
  const assessed = inForce.at(-1) ?? null;
  const others = inForce.slice(0, -1);
  return {
    assessed,
    agreeing: others.filter((record) => record.value.status === assessed?.value.status),
    dissent: others.filter((record) => record.value.status !== assessed?.value.status),
    superseded: made.filter((record) => gone.has(record.n)),
  };
}

function supersededBy(made: readonly DossierAssessment[]): ReadonlySet<number> {
  const named = made.flatMap(({ value }) => value.supersedes ?? []);
  const earlier = made.filter((record, place) =>
    made.slice(place + 1).some((later) => later.entered.by === record.entered.by),
  );
  return new Set([...named, ...earlier.map((record) => record.n)]);
}
