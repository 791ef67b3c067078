import { timing } from './case-as-of.ts';
import type { CaseAppearance, CaseEvidence } from './case-file.ts';
import { mistake, type SourcesAsOf, withdrawal } from './withdrawn.ts';

/**
 * Whether an appearance or a piece of evidence counts as of a day: no draft, said or seen by then for sure, and neither
 * it nor a source it stands in taken back (a mistake at every day, a withdrawal from its day on).
 */
export function recordCounts(record: CaseAppearance | CaseEvidence, view: SourcesAsOf): boolean {
  return (
    !record.draft &&
    timing(record.day, view.asOf) === 'happened' &&
    mistake(record, view) === null &&
    withdrawal(record, view) === null
  );
}
