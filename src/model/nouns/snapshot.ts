import { instant, integer, optional, ranges, reference, token, words } from '../record/field.ts';
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
  /** The url at which an archive keeps this very capture, as a person gave it or as it was captured from. */
  archiveUrl: optional(words),
  /** Of subtitles: where each cue begins in the text, in code points, and when in the recording, in milliseconds. */
  cues: optional(ranges),
});
export type Snapshot = ValueOf<typeof snapshot.fields>;
