import { code, nameWords, optional, token } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { actorKinds } from '../vocabularies/acts.ts';

/** The person, model or rule that writes. Proposals of a model or a rule are drafts until a person accepts. */
export const actor = noun('actor', {
  name: nameWords,
  actorKind: code(actorKinds),
  /** Of a model or rule. */
  release: optional(token),
});
export type Actor = ValueOf<typeof actor.fields>;
