import { Worker } from 'node:worker_threads';
import { AsofError, Failed } from '../errors.ts';
import type { ContentOrigin } from '../text/content-kind.ts';
import type { ReadContent } from '../text/read-content.ts';
import { reviveError, type SentError } from './sent-error.ts';
import { workerFile } from './worker-file.ts';

/** What a worker is given, and no more. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of its heap. */
  readonly heapMegabytes: number;
  /** Of everything, what lies outside the heap as well: by how much this process may grow meanwhile. */
  readonly growthMegabytes: number;
}

const readingLimits: ReadingLimits = {
  milliseconds: 20_000,
  heapMegabytes: 512,
  growthMegabytes: 1024,
};

/** How often the memory is looked at. */
const lookMs = 50;

/** What comes back from a worker. */
export type WorkerAnswer = { readonly read: ReadContent } | { readonly error: SentError };

/**
 * Reads content in a thread of its own, which is ended when it takes too long or too much memory.
 *
 * @throws InvalidInput as `readContent` does; Failed `reading_stopped`.
 */
export function readInWorker(
  bytes: Uint8Array,
  origin: ContentOrigin,
  limits: ReadingLimits = readingLimits,
): Promise<ReadContent> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes, origin },
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, stackSizeMb: 4 },
  });
  return new Promise<ReadContent>((resolve, reject) => {
    const ending = setTimeout(() => reject(stopped('time', limits)), limits.milliseconds);
    const watching = watchMemory(limits, () => reject(stopped('memory', limits)));
    worker.on('message', (answer: WorkerAnswer) => {
      if ('read' in answer) resolve(answer.read);
      else reject(reviveError(answer.error));
    });
    worker.on('error', (cause) => reject(failure(cause, limits)));
    worker.on('exit', () => reject(stopped('end', limits)));
    worker.on('exit', () => {
      clearTimeout(ending);
      clearInterval(watching);
    });
  }).finally(() => worker.terminate());
}

function watchMemory({ growthMegabytes }: ReadingLimits, tooMuch: () => void): NodeJS.Timeout {
  const most = process.memoryUsage.rss() + growthMegabytes * 1024 * 1024;
  return setInterval(() => {
    if (process.memoryUsage.rss() > most) tooMuch();
  }, lookMs);
}

function failure(cause: unknown, limits: ReadingLimits): AsofError {
  if (cause instanceof AsofError) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return stopped(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'end', limits, cause);
}

function stopped(reason: keyof typeof sentences, limits: ReadingLimits, cause?: unknown): Failed {
  return new Failed('reading_stopped', sentences[reason](limits), {
    hints: ['Save its text as a file of plain text, and capture that.'],
    facts: { reason },
    cause,
  });
}

const sentences = {
  time: ({ milliseconds }: ReadingLimits) =>
    `The content was not read within ${milliseconds / 1000} seconds: reading it was stopped.`,
  memory: () => 'Reading the content took too much memory, and was stopped.',
  end: () => 'The content broke the program that reads it.',
};
