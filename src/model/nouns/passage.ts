import { integer, list, optional, ranges, reference, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** An exact place in a snapshot, shared by claims. Offsets are code points, end exclusive. */
export const passage = noun('passage', {
  snapshot: reference('snapshot'),
  start: integer,
  end: integer,
  /** As it stands in the snapshot; where words are left out the gap shows. */
  quote: words,
  prefix: optional(words),
  suffix: optional(words),
  page: optional(integer),
  /** A time in a recording, such as 00:12:31. */
  time: optional(token),
  /** The exact pieces, when words between them are left out. */
  pieces: optional(ranges),
  /** The desk's own bracketed words, in order. */
  inserted: optional(list),
  /** The words left out between the pieces, in order. */
  leftOut: optional(list),
});
export type Passage = ValueOf<typeof passage.fields>;
