import { token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** A stated rule of an importer: how it reads foreign grades and labels. */
export const rule = noun('rule', { name: words, release: token, text: words });
export type Rule = ValueOf<typeof rule.fields>;
