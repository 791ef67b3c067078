import { code, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { verdicts } from '../vocabularies/acts.ts';

/** A person's verdict on a draft. */
export const acceptance = noun('acceptance', {
  record: reference('record'),
  verdict: code(verdicts),
  because: optional(words),
});
export type Acceptance = ValueOf<typeof acceptance.fields>;
