import { readBlobText } from '../store/blobs.ts';
import type { Reader } from '../store/port.ts';
import { type FoldedText, fold } from '../text/fold.ts';

/** Folding a long text costs more than searching it: the last few are kept, by the hash of the text. */
const folded = new Map<string, FoldedText>();
const foldedKept = 4;

/** A captured text by its SHA-256 (lower-case hex), folded. */
export async function foldedText(reader: Reader, sha256: string): Promise<FoldedText> {
  const known = folded.get(sha256);
  if (known) return known;
  const made = fold(await readBlobText(reader, sha256));
  const oldest = folded.keys().next().value;
  if (folded.size >= foldedKept && oldest !== undefined) folded.delete(oldest);
  folded.set(sha256, made);
  return made;
}
