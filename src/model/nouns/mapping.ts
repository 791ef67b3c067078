import { code, optional, reference } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { statuses } from '../vocabularies/statuses.ts';

/** What a rule makes of a review's rating; without a status the rating maps to none. */
export const mapping = noun('mapping', {
  review: reference('review'),
  rule: reference('rule'),
  status: optional(code(statuses)),
});
export type Mapping = ValueOf<typeof mapping.fields>;
