import { date, optional, reference, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** One field of one record put right: the old value kept, the new one laid over it from this entry on. */
export const correction = noun('correction', {
  record: reference('record'),
  field: token,
  /** The old and new value as text; absent where the field was or becomes absent. */
  before: optional(words),
  after: optional(words),
  because: words,
  correctedOn: optional(date),
});
export type Correction = ValueOf<typeof correction.fields>;
