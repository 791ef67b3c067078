import { openStart } from '../bounds.ts';
import type { CaseAbsence, CaseEvidence } from './case-file.ts';

/**
 * The order of the trace: by day, then by the SHA-256 of the content, so that it does not depend on the
 * order of entry. Between records that are alike in every word the time they are about decides, since the
 * periods of row 3 are read from it; then their grades; only then the number.
 */
export function inTraceOrder(
  one: CaseEvidence | CaseAbsence,
  other: CaseEvidence | CaseAbsence,
): number {
  return (
    one.day.first - other.day.first ||
    one.day.last - other.day.last ||
    compareText(one.content, other.content) ||
    aboutFirst(one) - aboutFirst(other) ||
    aboutLast(one) - aboutLast(other) ||
    compareText(gradesOf(one), gradesOf(other)) ||
    one.n - other.n
  );
}

/** A record that names no time comes first. */
function aboutFirst({ about }: CaseAbsence | CaseEvidence): number {
  return about?.first ?? beforeAll;
}

function aboutLast({ about }: CaseAbsence | CaseEvidence): number {
  return about?.last ?? beforeAll;
}

function gradesOf(record: CaseAbsence | CaseEvidence): string {
  const { strength = '', credibility = '' } = 'stance' in record ? record : {};
  return `${strength} ${credibility} ${record.interested ? 'interested' : ''}`;
}

const beforeAll = openStart - 1;

/** By UTF-16 code units, the same on every machine. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
