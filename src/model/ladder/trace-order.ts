import type { CaseAbsence, CaseEvidence } from './case-file.ts';

/**
 * The order of the trace: by day, then by the SHA-256 of the content, so that it does not depend on the
 * order of entry. The number decides only between records that are alike in every word.
 */
export function inTraceOrder(
  one: CaseEvidence | CaseAbsence,
  other: CaseEvidence | CaseAbsence,
): number {
  return (
    one.day.first - other.day.first ||
    one.day.last - other.day.last ||
    compareHex(one.content, other.content) ||
    one.n - other.n
  );
}

function compareHex(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
