import { rowMost } from './row-most.ts';

/** The lines of a text as it arrives, whichever way they end; the last may lack its end. Of a line longer than any row its beginning. */
export async function* linesOf(text: AsyncIterable<string>): AsyncIterable<string> {
  let held = '';
  for await (const chunk of text) {
    const [first = '', ...more] = chunk.split('\n');
    if (held.length <= rowMost) held += first;
    for (const line of more) {
      yield withoutReturn(held);
      held = line;
    }
  }
  if (held !== '') yield withoutReturn(held);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
