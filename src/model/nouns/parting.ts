import { optional, reference, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** Takes a merge back. */
export const parting = noun('parting', { merge: reference('merge'), because: optional(words) });
export type Parting = ValueOf<typeof parting.fields>;
