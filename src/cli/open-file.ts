import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failed, InvalidInput, NotFound } from '../errors.ts';
import { decoded } from '../text/decoded.ts';
import type { Terminal } from './terminal.ts';

/** A file that is read as it arrives. */
export interface OpenFile {
  /** As the user named it. */
  readonly path: string;
  /** Without its folders. */
  readonly name: string;
  /** In bytes; absent for standard input. */
  readonly size?: number;
  /** Whether it is there to be read a second time: a pipe is not. */
  readonly isKept: boolean;
  /** How many bytes of it have been read. */
  bytesRead(): number;
  /** Its text, from its beginning; `strict` refuses bytes that are no text. */
  text(options?: { readonly strict?: boolean }): AsyncIterable<string>;
}

/**
 * Makes sure that a file can be read, so that nothing is begun that would fail at once; `-` is standard input.
 *
 * @throws NotFound, Failed when it cannot be read, InvalidInput for a folder.
 */
export async function openFile(path: string, terminal: Terminal): Promise<OpenFile> {
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  const bytesRead = (): number => bytes;
  if (path === '-') {
    const chunks = async function* () {
      yield await terminal.input();
    };
    const text: OpenFile['text'] = (options) => decoded(counted(chunks()), options);
    return { path, name: '-', isKept: true, bytesRead, text };
  }
  const facts = await factsOf(path);
  return {
    ...{ path, bytesRead, ...facts },
    name: basename(path),
    text: (options) => decoded(counted(chunksOf(path)), options),
  };
}

/** Opens the file with the first piece that is asked for: a stream that nobody reads keeps it open, and has nobody to tell of an error. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: chunkBytes });
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

const chunkBytes = 262_144;

async function factsOf(path: string): Promise<Pick<OpenFile, 'size' | 'isKept'>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      throw new InvalidInput('is_a_folder', `${path} is a folder.`, { hints: ['Name a file.'] });
    }
    await access(path, constants.R_OK);
    return { size: facts.size, isKept: facts.isFile() };
  } catch (cause) {
    throw cause instanceof InvalidInput ? cause : unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): NotFound | Failed {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    ? new NotFound('no_file', `There is no file ${path}.`, { cause })
    : new Failed('cannot_read', `${path} cannot be read.`, { cause });
}
