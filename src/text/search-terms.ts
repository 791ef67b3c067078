/** One thing to look for: a word, or words in a row. */
export interface SearchTerm {
  readonly text: string;
  /** Whether the last word may go on: `vlad*`. */
  readonly prefix: boolean;
}

/**
 * The terms of a query: words, `"words in a row"` and `beginn*`. Quotation marks are those of any keyboard. Nothing else in it is
 * read as an operator. Each is given once, in the order written.
 */
export function searchTerms(query: string): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  for (const [, phrase, open, word = ''] of query.matchAll(parts)) {
    const written = phrase ?? word;
    const prefix = open === '*' || written.trimEnd().endsWith('*');
    const text = (written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' ');
    if (text !== '') terms.set(`${text.toLowerCase()} ${prefix}`, { text, prefix });
  }
  return [...terms.values()];
}

const marks = '"“”„«»「」';
const parts = new RegExp(`[${marks}]([^${marks}]*)[${marks}](\\*?)|([^\\s${marks}]+)`, 'g');
