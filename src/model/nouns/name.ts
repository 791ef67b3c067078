import { nameWords, optional, reference, token } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** A further spelling of a speaker's name; learned one at a time, so each is a record of its own. */
export const name = noun('name', {
  speaker: reference('speaker'),
  spelling: nameWords,
  language: optional(token),
});
export type Name = ValueOf<typeof name.fields>;
