import { vocabulary } from '../vocabulary.ts';

export const absenceKinds = vocabulary('absence kind', {
  noted: { label: 'noted', means: 'A named person knows of none.' },
  searched: { label: 'searched', means: 'A documented search: where, which terms, until when.' },
  expected: { label: 'expected', means: 'Missing from where it ought to be, and why it ought.' },
});
export type AbsenceKind = (typeof absenceKinds.codes)[number];
