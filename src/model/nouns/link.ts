import { code, integer, optional, reference, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { linkKinds } from '../vocabularies/claims.ts';

/** A relation between two claims, or a proposed match with its score and method. */
export const link = noun('link', {
  claim: reference('claim'),
  linkKind: code(linkKinds),
  other: reference('claim'),
  /** Per mille; only of a proposal. */
  score: optional(integer),
  method: optional(token),
  note: optional(words),
});
export type ClaimLink = ValueOf<typeof link.fields>;
