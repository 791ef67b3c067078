import type { Known } from '../case/known-record.ts';
import { type StandingSpan, standingSpans } from './standing-spans.ts';

/**
 * Where a claim of kind *event* without a due date stands that has no evidence, absence or assessment: the rule's own
 * answer, asked once. Who said it and who reviewed it do not move it.
 */
export function bareSpans(claim: number): readonly StandingSpan[] {
  answer ??= standingSpans(new Map([[claim, bareClaim(claim)]]), claim);
  return answer;
}

let answer: readonly StandingSpan[] | undefined;

function bareClaim(n: number): Known<'claim'> {
  return {
    ...{ n, id: '', kind: 'claim', slug: undefined, draft: false, retractions: [] },
    value: { text: '', claimKind: 'event' },
    entered: { position: 0, at: '', day: 0, by: '' },
  };
}
