import {
  code,
  codes,
  date,
  list,
  optional,
  reference,
  token,
  urlWords,
  words,
} from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { sourceKinds, wordings } from '../vocabularies/sources.ts';

/** A work that can be cited; its text may or may not be at hand. */
export const source = noun('source', {
  title: words,
  sourceKind: code(sourceKinds),
  publisher: optional(words),
  authors: optional(list),
  url: optional(urlWords),
  publishedOn: optional(date),
  /** BCP 47. */
  language: optional(token),
  /** What the source says of its own words. */
  wording: optional(codes(wordings)),
  /** The source it repeats. */
  origin: optional(reference('source')),
  note: optional(words),
});
export type Source = ValueOf<typeof source.fields>;
