import { nameWords } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** What claims are about. */
export const topic = noun('topic', { name: nameWords });
export type Topic = ValueOf<typeof topic.fields>;
