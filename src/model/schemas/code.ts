import { z } from 'zod';
import type { Vocabulary } from '../vocabulary.ts';

/** Accepts exactly the codes of a vocabulary; a hyphen typed for an underscore is read as one. */
export function codeSchema<Code extends string>(
  vocabulary: Vocabulary<Code>,
): z.ZodType<Code, string> {
  const { name, codes, terms } = vocabulary;
  const isCode = (text: string): text is Code => Object.hasOwn(terms, text);
  // Told to whoever asks for the schema as JSON.
  const spelled = z.string().meta({ enum: [...codes] });
  return spelled.transform((text, context): Code => {
    const code = text.replaceAll('-', '_');
    if (isCode(code)) return code;
    context.addIssue({
      code: 'custom',
      message: `"${text.slice(0, 60)}" is not a ${name}: use one of ${codes.join(', ')}`,
    });
    return z.NEVER;
  });
}
