import { type StaleReason, staleReasons } from '../../model/vocabularies/assessments.ts';
import { wrap } from '../../summaries/wrap.ts';

/** Why a claim wants another look, and what to do about it, for the terminal. */
export function staleReasonLines(reason: StaleReason, width: number): readonly string[] {
  const { label, means } = staleReasons.terms[reason];
  const head = `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${means}`;
  return [wrap(head, { width }), wrap(whatToDo[reason], { width, first: '  → ', indent: '    ' })];
}

/** What a desk does about each reason. */
const whatToDo: Readonly<Record<StaleReason, string>> = {
  rests_on_withdrawn: 'Assess it again without that record: asof claim assess.',
  quote_in_trouble: 'Read the source as it is now, and correct or withdraw what quotes it.',
  rule_moved: 'See what moved it (asof why), then assess it again: asof claim assess.',
  new_evidence: 'Read what is new (asof why), then assess it again: asof claim assess.',
  overdue:
    'Find out what came of it: asof evidence add; or say that nothing was found: asof absence note.',
  recheck_due: 'Look again, record what was found or not, and set the next date.',
  evidence_on_opinion:
    'Log what can be checked in it as a claim of its own, and put the evidence to that.',
  look_old: 'Look again: asof evidence add for a find, asof absence note for none.',
  no_due_date: 'Find out by when it can be settled, or take it off the list of what is awaited.',
};
