import { code, date, list, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { absenceKinds } from '../vocabularies/absences.ts';
import { yes } from '../vocabularies/acts.ts';
import { bases } from '../vocabularies/claims.ts';

/** A dated record that evidence for a claim was looked for, or would be known to someone, and was not there. */
export const absence = noun('absence', {
  claim: reference('claim'),
  absenceKind: code(absenceKinds),
  /** Who knew of none, or looked; absent on a search: the desk itself. */
  speaker: optional(reference('speaker')),
  /** Why that person is in a position to know. */
  position: optional(words),
  source: optional(reference('source')),
  passage: optional(reference('passage')),
  basis: optional(code(bases)),
  /** What was covered. */
  covered: optional(words),
  /** Where was looked. */
  places: optional(list),
  /** Which terms were searched for. */
  searchTerms: optional(list),
  fromOn: optional(date),
  untilOn: optional(date),
  /** Noted by a party with an interest in there being none. */
  interested: optional(code(yes)),
  note: optional(words),
  reviewOn: optional(date),
});
export type Absence = ValueOf<typeof absence.fields>;
