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
  for (const term of plain.test(query) ? query.split(' ').map(wordAlone) : readTerms(query)) {
    terms.set(`${term.text.toLowerCase()} ${term.prefix}`, term);
  }
  return [...terms.values()];
}

/** Most queries are words of plain letters, which are told quickly. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

const wordAlone = (text: string): SearchTerm => ({ text, prefix: false });

const readTerms = (query: string): readonly SearchTerm[] =>
  [...query.matchAll(parts)]
    .map(([, phrase, open, word = '']) => {
      const written = phrase ?? word;
      const prefix = open === '*' || written.trimEnd().endsWith('*');
      return { text: (written.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(' '), prefix };
    })
    .filter(({ text }) => text !== '');

const marks = '"“”„«»「」';
const parts = new RegExp(`[${marks}]([^${marks}]*)[${marks}](\\*?)|([^\\s${marks}]+)`, 'g');
