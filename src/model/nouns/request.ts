import { date, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** Right of reply: who was asked about a claim, and when. Silence is no evidence. */
export const request = noun('request', {
  claim: reference('claim'),
  speaker: reference('speaker'),
  askedOn: date,
  note: optional(words),
});
export type ReplyRequest = ValueOf<typeof request.fields>;
