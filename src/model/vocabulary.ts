/** One word of a vocabulary: what people read, and what it means. */
export interface Term {
  /** What a reader sees. */
  readonly label: string;
  /** One sentence: what the word means here. */
  readonly means: string;
}

/**
 * A vocabulary is one table: code → label and meaning. Codes are spelled the same in the command
 * line, in JSON and in the database; help, docs and mappings are derived from the table. It is free
 * of zod, so that a command that only reads need not load it; the schema is `codeSchema`.
 */
export interface Vocabulary<Code extends string> {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly terms: Readonly<Record<Code, Term>>;
}

/** Makes a vocabulary from its table; the order of the table is the order of help and docs. */
export function vocabulary<const Table extends Record<string, Term>>(
  name: string,
  terms: Table,
): Vocabulary<keyof Table & string> {
  return { name, codes: Object.keys(terms) as (keyof Table & string)[], terms };
}
