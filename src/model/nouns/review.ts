import { date, optional, reference, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** A published fact-check, ours or another publisher's, with its rating word for word. */
export const review = noun('review', {
  claim: reference('claim'),
  /** Absent: ours. */
  publisher: optional(words),
  /** The publisher's own word, untouched. */
  rating: words,
  title: optional(words),
  url: optional(words),
  publishedOn: optional(date),
  language: optional(token),
  /** Of a review of ours: the assessment it publishes. */
  assessment: optional(reference('assessment')),
});
export type Review = ValueOf<typeof review.fields>;
