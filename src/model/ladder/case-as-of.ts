import type { Bounds, Day } from '../bounds.ts';
import type { CaseAbsence, CaseEvidence, CaseFile } from './case-file.ts';

/** A case looked at as of one day: what every test of the ladder asks about. */
export interface CaseAsOf {
  readonly file: CaseFile;
  readonly asOf: Day;
  /** Whether records that straddle the as-of day count: no for the status, yes for `possible`. */
  readonly countsStraddling: boolean;
}

/** An evidence or an absence of the case, with its kind, which the record itself does not say. */
export type Offered =
  | { readonly kind: 'evidence'; readonly record: CaseEvidence }
  | { readonly kind: 'absence'; readonly record: CaseAbsence };

/** When a date lies, seen from an as-of day: surely by then, surely after it, or possibly by then. */
export function timing(date: Bounds, asOf: Day): 'happened' | 'possibly' | 'too_late' {
  if (date.first > asOf) return 'too_late';
  return date.last <= asOf ? 'happened' : 'possibly';
}

/** Whether two times can be the same day; one end may touch the other. */
export function overlaps(one: Bounds, other: Bounds): boolean {
  return one.first <= other.last && other.first <= one.last;
}
