import { Failed, InvalidInput } from '../errors.ts';
import { fetchContent } from '../fetch/fetch-content.ts';
import type { FetchRules } from '../fetch/fetch-rules.ts';
import type { ReadAgain } from './recheck-source.ts';

/**
 * Reads a url again, through the guard. That it does not answer is an observation, not an error.
 *
 * @throws InvalidInput for a url that may not be fetched.
 */
export async function readUrlAgain(from: string, rules: FetchRules = {}): Promise<ReadAgain> {
  try {
    const { bytes, status, url, contentType, refresh } = await fetchContent(from, rules);
    return { bytes, address: url, declaredType: contentType, refresh, status };
  } catch (error) {
    if (error instanceof Failed) return { unreachable: error.message };
    throw error;
  }
}

/** The same for a url that is on record: that it may not be fetched, or gives too much, is told as what was seen. */
export async function readSourceAgain(from: string, rules: FetchRules = {}): Promise<ReadAgain> {
  try {
    return await readUrlAgain(from, rules);
  } catch (error) {
    if (error instanceof InvalidInput) return { unreachable: error.message };
    throw error;
  }
}
