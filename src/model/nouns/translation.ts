import { optional, reference, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** A passage in another language, and by whom; a machine's is a draft. */
export const translation = noun('translation', {
  passage: reference('passage'),
  language: token,
  text: words,
  translator: optional(words),
});
export type Translation = ValueOf<typeof translation.fields>;
