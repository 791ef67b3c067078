import { code, date, decimal, optional, references, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { claimKinds } from '../vocabularies/claims.ts';

/** One checkable proposition in the desk's own words. Its meaning is never edited. */
export const claim = noun('claim', {
  text: words,
  claimKind: code(claimKinds),
  /** A note on what its terms mean. */
  terms: optional(words),
  /** The time the claim is about. */
  aboutOn: optional(date),
  /** When a forecast or promise can be settled. */
  dueOn: optional(date),
  amountLow: optional(decimal),
  amountHigh: optional(decimal),
  unit: optional(words),
  /** BCP 47. */
  language: optional(token),
  topics: optional(references('topic')),
});
export type Claim = ValueOf<typeof claim.fields>;
