import { code, date, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { yes } from '../vocabularies/acts.ts';
import { credibilities, stances, strengths } from '../vocabularies/evidence.ts';

/** A passage, or a source as a whole, put to a claim by someone, with a note. */
export const evidence = noun('evidence', {
  claim: reference('claim'),
  source: reference('source'),
  passage: optional(reference('passage')),
  stance: code(stances),
  strength: optional(code(strengths)),
  credibility: optional(code(credibilities)),
  /** Its origin gains if readers believe this piece. */
  interested: optional(code(yes)),
  /** The origin it names for itself; absent: the end of its source's chain. */
  origin: optional(reference('source')),
  /** Its origin is known to be somebody unnamed. */
  originUnnamed: optional(code(yes)),
  /** The first day anyone outside could see it. */
  seenOn: optional(date),
  aboutOn: optional(date),
  /** The earlier piece of the same claim that it undercuts. */
  undercuts: optional(reference('evidence')),
  note: optional(words),
  /** The rule of an importer that graded it. */
  rule: optional(reference('rule')),
});
export type Evidence = ValueOf<typeof evidence.fields>;
