import { Failed } from '../errors.ts';
import { openFile } from './open-file.ts';
import { strictText } from './strict-text.ts';
import type { Terminal } from './terminal.ts';

/** A line of a file with its number, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
  /** The file it stands in, where there are several. */
  readonly file?: string;
}

/** The longest line that is read, in UTF-16 units: captured content of 50 MB fits in, an endless file does not. */
const lineUnitsMost = 200_000_000;

/**
 * The lines of a UTF-8 file that are not blank, without their ends, one after another without holding the whole; `-`
 * is standard input. Only line feeds part lines: other separators may stand inside JSON.
 *
 * @throws NotFound, Failed when the file cannot be read or a line has no end, InvalidInput for a folder or bytes that
 * are no UTF-8.
 */
export async function* readLines(path: string, terminal: Terminal): AsyncGenerator<NumberedLine> {
  let number = 0;
  for await (const line of split(path, strictText(await openFile(path, terminal)))) {
    number += 1;
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.trim() !== '') yield { number, text };
  }
}

async function* split(path: string, chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const held: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const [first = '', ...lines] = chunk.split('\n');
    held.push(first);
    length += first.length;
    if (length > lineUnitsMost) throw endless(path);
    for (const line of lines) {
      yield held.splice(0).join('');
      held.push(line);
      length = line.length;
    }
  }
  yield held.join('');
}

function endless(path: string): Failed {
  return new Failed('line_too_long', `${path} holds a line of more than 200 MB.`);
}
