import { timing } from './case-as-of.ts';
import type { CaseAppearance } from './case-file.ts';
import { mistake, type SourcesAsOf, withdrawal } from './withdrawn.ts';

/**
 * Whether an appearance counts as of a day: no draft, said by then for sure, and neither it nor a source it
 * stands in taken back (a mistake at every day, a withdrawal from its day on).
 */
export function appearanceCounts(appearance: CaseAppearance, view: SourcesAsOf): boolean {
  return (
    !appearance.draft &&
    timing(appearance.day, view.asOf) === 'happened' &&
    mistake(appearance, view) === null &&
    withdrawal(appearance, view) === null
  );
}
