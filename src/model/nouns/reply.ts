import { date, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** How a request was answered, or that there was no answer by a day. */
export const reply = noun('reply', {
  request: reference('request'),
  source: optional(reference('source')),
  noAnswerBy: optional(date),
  note: optional(words),
});
export type Reply = ValueOf<typeof reply.fields>;
