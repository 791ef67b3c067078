import { token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** A stated rule of an importer: how it reads foreign grades and labels (decisions.md, D21). */
export const rule = noun('rule', { name: words, release: token, text: words });
export type Rule = ValueOf<typeof rule.fields>;
