import { code, date, integer, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { recheckOutcomes } from '../vocabularies/sources.ts';

/** What a passage looked like against a newer snapshot, on a day. Not seen is never deleted. */
export const recheck = noun('recheck', {
  passage: reference('passage'),
  snapshot: optional(reference('snapshot')),
  outcome: code(recheckOutcomes),
  seenOn: date,
  start: optional(integer),
  end: optional(integer),
  note: optional(words),
});
export type Recheck = ValueOf<typeof recheck.fields>;
