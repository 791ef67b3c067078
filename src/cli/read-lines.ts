import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failed, InvalidInput, NotFound } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/** A line of a file with its number, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a UTF-8 file that are not blank, one after another without holding the whole; `-` is standard input.
 * Only line feeds part lines: other separators may stand inside JSON.
 *
 * @throws NotFound, Failed when the file cannot be read, InvalidInput for a folder or bytes that are no UTF-8.
 */
export async function* readLines(path: string, terminal: Terminal): AsyncGenerator<NumberedLine> {
  let rest = '';
  let number = 0;
  for await (const chunk of textChunks(path, terminal)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { number, text };
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}

async function* textChunks(path: string, terminal: Terminal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of await byteChunks(path, terminal)) {
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (cause) {
    throw readingError(path, cause);
  }
}

async function byteChunks(
  path: string,
  terminal: Terminal,
): Promise<AsyncIterable<Uint8Array> | readonly Uint8Array[]> {
  if (path === '-') return [await terminal.input()];
  if ((await stat(path)).isDirectory()) {
    throw new InvalidInput('is_a_folder', `${path} is a folder.`, { hints: ['Name a file.'] });
  }
  return createReadStream(path);
}

function readingError(path: string, cause: unknown): unknown {
  if (cause instanceof InvalidInput) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return new NotFound('no_file', `There is no file ${path}.`, { cause });
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new InvalidInput('not_text', `${path} is not valid UTF-8 text.`, { cause });
  }
  return new Failed('cannot_read', `${path} cannot be read.`, { cause });
}
