import { optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** Two records are one; references are never rewritten. */
export const merge = noun('merge', {
  kept: reference('record'),
  gone: reference('record'),
  because: optional(words),
});
export type Merge = ValueOf<typeof merge.fields>;
