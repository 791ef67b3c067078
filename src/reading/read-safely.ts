import type { ContentOrigin } from '../text/content-kind.ts';
import { contentKind } from '../text/content-kind.ts';
import { elementDepth } from '../text/html-document.ts';
import { type ReadContent, readContent } from '../text/read-content.ts';
import { readInWorker } from './read-in-worker.ts';

/** Up to here a text with marks in it is read at once where it is; what is larger, deeper or a PDF gets a worker. */
const unitsAtOnce = 100_000;
const depthAtOnce = 60;

/**
 * Reads captured bytes as what they are, in bounded time and memory, whatever they hold.
 *
 * @throws InvalidInput as `readContent` does; Failed `reading_stopped` when it takes too long or too much.
 */
export async function readSafely(bytes: Uint8Array, origin: ContentOrigin): Promise<ReadContent> {
  return isQuick(bytes, origin) ? readContent(bytes, origin) : readInWorker(bytes, origin);
}

function isQuick(bytes: Uint8Array, origin: ContentOrigin): boolean {
  const kind = contentKind(bytes, origin);
  if (!('text' in kind)) return false;
  const { mediaType, text } = kind;
  if (mediaType === 'text/plain') return true;
  return text.length <= unitsAtOnce && elementDepth(text) <= depthAtOnce;
}
