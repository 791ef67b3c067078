import { instant, integer, optional, reference, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';

/** The bytes and the extracted text of a source as captured at an instant; both are kept by hash. */
export const snapshot = noun('snapshot', {
  source: reference('source'),
  mediaType: token,
  /** SHA-256 over the raw bytes, lower-case hex. */
  bytesSha256: token,
  byteLength: integer,
  /** SHA-256 over the UTF-8 of the extracted text, lower-case hex. */
  textSha256: token,
  /** Length of the text in Unicode code points. */
  characters: integer,
  capturedAt: instant,
  /** Name and version of what read the text out of the bytes. */
  extractor: token,
  /** Where it was read from: a url or the name of a file. */
  address: optional(words),
});
export type Snapshot = ValueOf<typeof snapshot.fields>;
