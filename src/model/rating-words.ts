import type { RecordValue } from './nouns/nouns.ts';
import { statuses } from './vocabularies/statuses.ts';

/** What an assessment is called in one word or two. It never says more than the look behind it: a person who knew of none has not searched. */
export function ratingWords({
  status,
  sawStatus,
  sawRung,
}: Pick<RecordValue<'assessment'>, 'status' | 'sawStatus' | 'sawRung'>): string {
  if (status !== 'no_evidence_found') return statuses.terms[status].label;
  const rung = sawStatus === status ? sawRung : undefined;
  if (rung === 'searched') return statuses.terms[status].label;
  return rung === 'expected' ? 'Missing from where it ought to be' : 'No evidence known';
}
