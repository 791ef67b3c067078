import { createReadStream } from 'node:fs';
import { Failed, NotFound } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/** The longest line that is read, in bytes: captured content of 50 MB fits in, an endless file does not. */
const lineBytesMost = 200_000_000;

/**
 * Reads a file line by line, without their ends, a little at a time; `-` is standard input. Only a line feed ends a
 * line: texts may hold every other separator.
 *
 * @throws NotFound, Failed when it cannot be read or a line has no end.
 */
export async function* readLines(path: string, terminal: Terminal): AsyncIterable<string> {
  const held: Buffer[] = [];
  let length = 0;
  const whole = (last: Buffer): string => {
    const text = Buffer.concat([...held.splice(0), last]).toString('utf8');
    length = 0;
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  };
  for await (const chunk of chunksOf(path, terminal)) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(lineFeed, from);
      if (end === -1) break;
      yield whole(chunk.subarray(from, end));
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    held.push(rest);
    length += rest.length;
    if (length > lineBytesMost) throw endless(path);
  }
  if (length > 0) yield whole(Buffer.alloc(0));
}

const lineFeed = 10;

async function* chunksOf(path: string, terminal: Terminal): AsyncIterable<Buffer> {
  if (path === '-') {
    yield Buffer.from(await terminal.input());
    return;
  }
  try {
    yield* createReadStream(path, { highWaterMark: 1 << 20 });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new NotFound('no_file', `There is no file ${path}.`, { cause });
    }
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new Failed('cannot_read', `${path} cannot be read.`, { cause });
  }
}

function endless(path: string): Failed {
  return new Failed('line_too_long', `${path} holds a line of more than 200 MB.`);
}
