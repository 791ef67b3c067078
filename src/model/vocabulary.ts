import { z } from 'zod';

/** One word of a vocabulary: what people read, and what it means. */
export interface Term {
  /** What a reader sees. */
  readonly label: string;
  /** One sentence: what the word means here. */
  readonly means: string;
}

/**
 * A vocabulary is one table: code → label and meaning. Codes are spelled the same in the command
 * line, in JSON and in the database; help, docs and mappings are derived from the table.
 */
export interface Vocabulary<Code extends string> {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly terms: Readonly<Record<Code, Term>>;
  /** Accepts exactly the codes; a hyphen typed for an underscore is read as one. */
  readonly schema: z.ZodType<Code, string>;
}

/** Makes a vocabulary from its table; the order of the table is the order of help and docs. */
export function vocabulary<const Table extends Record<string, Term>>(
  name: string,
  terms: Table,
): Vocabulary<keyof Table & string> {
  type Code = keyof Table & string;
  const codes = Object.keys(terms) as Code[];
  const isCode = (text: string): text is Code => Object.hasOwn(terms, text);
  const schema = z.string().transform((text, context): Code => {
    const code = text.replaceAll('-', '_');
    if (isCode(code)) return code;
    context.addIssue({
      code: 'custom',
      message: `"${text.slice(0, 60)}" is not a ${name}: use one of ${codes.join(', ')}`,
    });
    return z.NEVER;
  });
  return { name, codes, terms, schema };
}
