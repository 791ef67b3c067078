import type { NounName } from '../model/record/noun-name.ts';

/** What can be taken back; a ledger's own acts are not undone but answered by another. */
export const retractable: readonly NounName[] = [
  'source',
  'snapshot',
  'passage',
  'translation',
  'claim',
  'appearance',
  'evidence',
  'absence',
  'assessment',
  'review',
  'request',
  'reply',
  'name',
  'role',
  'link',
  'retraction',
];
