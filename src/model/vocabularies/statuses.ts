import { vocabulary } from '../vocabulary.ts';

/** Where a claim stands: one table for derived statuses and assessments alike. */
export const statuses = vocabulary('status', {
  unchecked: {
    label: 'Unchecked',
    means: 'Nothing that bears on it is on record here; that does not say that nobody has looked.',
  },
  no_evidence_found: {
    label: 'No evidence found',
    means:
      'Somebody without a stake knew of none, searched and found none, or found it missing where it ought to be, up to a stated day.',
  },
  insufficient: {
    label: 'Insufficient evidence',
    means:
      'Evidence was offered, but it is weak, ungraded or doubtful, comes only from interested origins, or no longer stands.',
  },
  supported: { label: 'Supported', means: 'There is firm evidence for it.' },
  refuted: { label: 'Refuted', means: 'There is firm evidence against it.' },
  conflicting: {
    label: 'Conflicting evidence',
    means: 'There is firm evidence for it and firm evidence against it.',
  },
  pending: {
    label: 'Pending',
    means:
      'A forecast or promise that is not yet settled and whose date has not come, or that names none.',
  },
  not_checkable: {
    label: 'Not checkable',
    means: 'An opinion or norm; in an assessment also what nobody could observe.',
  },
});
export type Status = (typeof statuses.codes)[number];

/** How far a look reached, lowest first. */
export const rungs = vocabulary('rung', {
  noted: { label: 'Noted', means: 'A named person knows of none.' },
  searched: {
    label: 'Searched',
    means: 'A documented search found none: where, which terms, until when.',
  },
  expected: {
    label: 'Expected',
    means: 'It is missing from where it ought to be, with the reason why it ought.',
  },
});
export type Rung = (typeof rungs.codes)[number];
