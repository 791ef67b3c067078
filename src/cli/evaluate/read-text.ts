import { readFileSync } from 'node:fs';
import { Failed, NotFound } from '../../errors.ts';

/**
 * Reads a file of any size as UTF-8.
 *
 * @throws NotFound, or Failed when it cannot be read.
 */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new NotFound('no_file', `There is no file ${path}.`, { cause });
    }
    throw new Failed('cannot_read', `${path} cannot be read.`, { cause });
  }
}
