import { code, optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { audiences } from '../vocabularies/acts.ts';

/** Makes a record private or public; the latest stands. */
export const visibility = noun('visibility', {
  record: reference('record'),
  audience: code(audiences),
  because: optional(words),
});
export type Visibility = ValueOf<typeof visibility.fields>;
