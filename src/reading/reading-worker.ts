/** The thread that reads foreign content: what it is given goes in, what it read comes out, and nothing else. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ContentOrigin } from '../text/content-kind.ts';
import { readContent } from '../text/read-content.ts';
import type { WorkerAnswer } from './read-in-worker.ts';
import { sendError } from './sent-error.ts';

const { bytes, origin } = workerData as {
  readonly bytes: Uint8Array;
  readonly origin: ContentOrigin;
};
parentPort?.postMessage(await answer());

async function answer(): Promise<WorkerAnswer> {
  try {
    return { read: await readContent(bytes, origin) };
  } catch (error) {
    return { error: sendError(error) };
  }
}
