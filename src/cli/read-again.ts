import { Failed } from '../errors.ts';
import type { ReadAgain } from '../services/recheck-source.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads a source again from a file, a url or `-`. A url that does not answer is an observation, not an error; a file
 * that is not there is the user's mistake.
 */
export async function readAgain(path: string, terminal: Terminal): Promise<ReadAgain> {
  try {
    return await readInput(path, terminal);
  } catch (error) {
    if (isUrl(path) && error instanceof Failed) return { unreachable: error.message };
    throw error;
  }
}

const isUrl = (path: string): boolean => /^https?:\/\//i.test(path);
