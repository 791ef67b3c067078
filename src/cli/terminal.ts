import { once } from 'node:events';
import { InvalidInput } from '../errors.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';

/** Where a command writes: data to `out`, messages to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Waits until what was written has been taken. */
  drained?(): Promise<void>;
  /** Whether somebody watches what goes to `err`, so that a line may be written over. */
  readonly live?: boolean;
  /** Columns to fit into. */
  readonly width: number;
  /** Says on one line how far long work is; absent where nobody watches. An empty text clears the line. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Reads standard input to its end, once; whoever asks again gets the same. */
  input(): Promise<Uint8Array>;
  /** What may be fetched beside the public internet; the process's own terminal says nothing of it. */
  readonly reach?: FetchRules;
}

const widthMost = 120;
const widthLeast = 40;

/** The process's own terminal; without one, lines of 100 columns. */
export const processTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  live: process.stderr.isTTY === true,
  width: Math.max(widthLeast, Math.min(process.stdout.columns ?? 100, widthMost)),
  progress: process.stderr.isTTY
    ? (text) => void process.stderr.write(`\r\u001b[K${text}`)
    : undefined,
  input: () => {
    standardInput ??= readStandardInput();
    return standardInput;
  },
};

let standardInput: Promise<Uint8Array> | undefined;

/** As much as a file may have; what never ends is not waited for. */
const bytesMost = 50_000_000;

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > bytesMost) {
      throw new InvalidInput('too_large', 'Standard input holds more than 50 MB.');
    }
  }
  return Buffer.concat(chunks);
}
