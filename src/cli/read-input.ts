import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Failed, InvalidInput, NotFound } from '../errors.ts';
import type { Terminal } from './terminal.ts';

/** The largest file that is captured, in bytes. */
const bytesMost = 50_000_000;

/** Bytes a user named, and where they are from. */
export interface Input {
  readonly bytes: Uint8Array;
  /** The name of the file, without its folders; absent for standard input. */
  readonly address?: string;
}

/**
 * Reads the file a user names; `-` is standard input.
 *
 * @throws NotFound, Failed when it cannot be read, InvalidInput for a folder or a file beyond 50 MB.
 */
export async function readInput(path: string, terminal: Terminal): Promise<Input> {
  if (path === '-') return { bytes: await terminal.input() };
  return { bytes: readFile(path), address: basename(path) };
}

function readFile(path: string): Uint8Array {
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) {
      throw new InvalidInput('is_a_folder', `${path} is a folder.`, { hints: ['Name a file.'] });
    }
    if (facts.size > bytesMost) {
      throw new InvalidInput('too_large', `${path} is larger than 50 MB.`);
    }
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof InvalidInput) throw cause;
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new NotFound('no_file', `There is no file ${path}.`, { cause });
    }
    throw new Failed('cannot_read', `${path} cannot be read.`, { cause });
  }
}
