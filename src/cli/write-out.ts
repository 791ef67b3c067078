import type { Terminal } from './terminal.ts';

/** Writes a document to standard output piece by piece; a reader that is slower than the desk is waited for. */
export async function writeOut(pieces: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  for await (const piece of pieces) {
    terminal.out(piece);
    await terminal.drained?.();
  }
}
