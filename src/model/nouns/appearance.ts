import { code, date, optional, reference, references, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { bases, manners } from '../vocabularies/claims.ts';

/** A speaker expressing a claim. The speaker is whose claim it is; `via` lists the relays outward. */
export const appearance = noun('appearance', {
  claim: reference('claim'),
  speaker: reference('speaker'),
  manner: code(manners),
  /** Absent: the desk did not record it; `undisclosed`: the speaker did not say. */
  basis: optional(code(bases)),
  source: optional(reference('source')),
  passage: optional(reference('passage')),
  saidOn: optional(date),
  place: optional(words),
  /** What the speaker was at the time. */
  role: optional(words),
  /** The relays, from the speaker to the source in hand. */
  via: optional(references('speaker')),
  note: optional(words),
});
export type Appearance = ValueOf<typeof appearance.fields>;
