import { code, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { verdicts } from '../vocabularies/acts.ts';

/** A person's verdict on a proposed link; the latest stands. */
export const judgement = noun('judgement', {
  link: reference('link'),
  verdict: code(verdicts),
  because: optional(words),
});
export type Judgement = ValueOf<typeof judgement.fields>;
