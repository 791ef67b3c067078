import { date, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** What a speaker was, from when to when. */
export const role = noun('role', {
  speaker: reference('speaker'),
  title: words,
  fromOn: optional(date),
  toOn: optional(date),
});
export type Role = ValueOf<typeof role.fields>;
