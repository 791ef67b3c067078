import { vocabulary } from '../vocabulary.ts';

export const confidences = vocabulary('confidence', {
  low: {
    label: 'low confidence',
    means: 'Little to go by, or much that could change the judgement.',
  },
  moderate: {
    label: 'moderate confidence',
    means: 'Credible grounds, with gaps that could change the judgement.',
  },
  high: { label: 'high confidence', means: 'Good grounds from several sides.' },
});
export type Confidence = (typeof confidences.codes)[number];

/** The seven bands of ICD 203. Words, never numbers. */
export const likelihoods = vocabulary('likelihood', {
  almost_no_chance: { label: 'almost no chance', means: 'Almost no chance.' },
  very_unlikely: { label: 'very unlikely', means: 'Very unlikely.' },
  unlikely: { label: 'unlikely', means: 'Unlikely.' },
  roughly_even: { label: 'roughly even chance', means: 'Roughly even chance.' },
  likely: { label: 'likely', means: 'Likely.' },
  very_likely: { label: 'very likely', means: 'Very likely.' },
  almost_certain: { label: 'almost certain', means: 'Almost certain.' },
});
export type Likelihood = (typeof likelihoods.codes)[number];

export const staleReasons = vocabulary('stale reason', {
  new_evidence: {
    label: 'new evidence',
    means: 'A record counts that the assessment did not consider.',
  },
  rule_moved: {
    label: 'rule moved',
    means: 'The derived status is no longer the one the assessment saw.',
  },
  recheck_due: { label: 're-check due', means: 'A review date has come.' },
  rests_on_withdrawn: {
    label: 'rests on withdrawn',
    means: 'It considered a record that was since withdrawn or taken back.',
  },
  quote_in_trouble: {
    label: 'quote in trouble',
    means: 'A quote it rests on was changed or gone at the last re-check.',
  },
  overdue: { label: 'overdue', means: 'Its due date has come and it is not settled.' },
  no_due_date: { label: 'no due date', means: 'A forecast or promise that names no date.' },
  look_old: { label: 'look is old', means: 'The latest look is more than a year back.' },
  evidence_on_opinion: {
    label: 'evidence on an opinion',
    means: 'Evidence was put to a claim recorded as an opinion.',
  },
});
export type StaleReason = (typeof staleReasons.codes)[number];

/**
 * The reasons, most urgent first: what may make the published word wrong today, then what has fallen due,
 * then what is merely unfinished.
 */
export const staleUrgency: readonly StaleReason[] = [
  'rests_on_withdrawn',
  'quote_in_trouble',
  'rule_moved',
  'new_evidence',
  'overdue',
  'recheck_due',
  'evidence_on_opinion',
  'look_old',
  'no_due_date',
];
