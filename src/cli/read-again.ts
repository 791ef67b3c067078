import type { FetchRules } from '../fetch/fetch-rules.ts';
import type { ReadAgain } from '../services/recheck-source.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/**
 * Reads a source again from a file, a url or `-`. A url that does not answer, or answers with an error, is an
 * observation, not an error; a file that is not there is the user's mistake.
 */
export async function readAgain(
  path: string,
  terminal: Terminal,
  rules: FetchRules,
): Promise<ReadAgain> {
  if (!/^https?:\/\//i.test(path)) return readInput(path, terminal);
  const { readUrlAgain } = await import('../services/read-url-again.ts');
  return readUrlAgain(path, rules);
}
