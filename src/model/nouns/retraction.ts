import { code, date, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { retractionKinds } from '../vocabularies/acts.ts';

/** A withdrawal (the world's, dated) or a mistake (the desk's, from its entry on at every as-of). */
export const retraction = noun('retraction', {
  record: reference('record'),
  retractionKind: code(retractionKinds),
  withdrawnOn: optional(date),
  because: words,
});
export type Retraction = ValueOf<typeof retraction.fields>;
