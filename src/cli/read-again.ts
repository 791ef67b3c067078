import { Failed } from '../errors.ts';
import type { ReadAgain } from '../services/recheck-source.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads a source again from a file, a url or `-`. A url that does not answer, or answers with an error, is an
 * observation, not an error; a file that is not there is the user's mistake.
 */
export async function readAgain(path: string, terminal: Terminal): Promise<ReadAgain> {
  return /^https?:\/\//i.test(path) ? fetchAgain(path, terminal) : readInput(path, terminal);
}

async function fetchAgain(from: string, { reach }: Terminal): Promise<ReadAgain> {
  const { fetchContent } = await import('../fetch/fetch-content.ts');
  try {
    const { bytes, status, url, contentType, refresh } = await fetchContent(from, reach);
    if (status >= 400) return { unreachable: `The server answered ${status}.` };
    return { bytes, address: url, declaredType: contentType, refresh };
  } catch (error) {
    if (error instanceof Failed) return { unreachable: error.message };
    throw error;
  }
}
