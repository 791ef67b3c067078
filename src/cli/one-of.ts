import { InvalidInput } from '../errors.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/**
 * A code of a vocabulary as an option gives it, a hyphen read as an underscore.
 *
 * @throws InvalidInput with the codes there are.
 */
export function oneOf<Code extends string>(
  { name, codes }: Vocabulary<Code>,
  text: string | undefined,
): Code | undefined {
  if (text === undefined) return undefined;
  const code = codes.find((each) => each === text.replaceAll('-', '_'));
  if (code !== undefined) return code;
  throw new InvalidInput('bad_code', `"${text.slice(0, 60)}" is not a ${name}.`, {
    hints: [`Use one of ${codes.join(', ')}.`],
  });
}
