import { InvalidInput } from '../errors.ts';
import type { OpenFile } from './open-file.ts';

/**
 * The text of a file that is UTF-8, or UTF-16 with its mark.
 *
 * @throws InvalidInput `not_text` at the first bytes that are neither: a decoder says only that some byte was wrong.
 */
export async function* strictText(file: OpenFile): AsyncGenerator<string> {
  try {
    yield* file.text({ strict: true });
  } catch (cause) {
    if (!(cause instanceof TypeError && 'code' in cause)) throw cause;
    throw new InvalidInput('not_text', `${file.path} is not valid UTF-8 text.`, {
      hints: ['Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW-FILE.'],
      cause,
    });
  }
}
