/**
 * A stretch of a sentence. `stored` are words that somebody else wrote, such as a quote, a name or a title:
 * a format escapes them, and the wording linter holds only asof's own words to account.
 */
interface TextPart {
  readonly text: string;
  readonly stored: boolean;
}

/** Words in order, each knowing whether asof composed them or a record holds them. */
export type Phrase = readonly TextPart[];

/**
 * Composes a phrase: the template is asof's own words, a string put into it is stored words, a phrase put
 * into it stays what it is. So no text of a stranger can pass for a word of ours by being forgotten.
 *
 * @example phrase`known to ${'Nigel Gould-Davies'}`
 */
export function phrase(own: TemplateStringsArray, ...put: readonly (string | Phrase)[]): Phrase {
  const parts: TextPart[] = [];
  for (const [at, text] of own.entries()) {
    parts.push({ text, stored: false }, ...partsOf(put[at] ?? []));
  }
  return parts.filter(({ text }) => text !== '');
}

/** Words of asof's own that were made elsewhere, such as a date. */
export function ownPhrase(text: string): Phrase {
  return text === '' ? [] : [{ text, stored: false }];
}

/** The phrases one after another, with the same of asof's own words between them. */
export function joinPhrases(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((each, at) => (at === 0 ? each : [...ownPhrase(between), ...each]));
}

/** The phrase as plain text. */
export function plainText(words: Phrase): string {
  return words.map(({ text }) => text).join('');
}

/** The phrase with an ellipsis for whatever is stored: all that asof itself says. */
export function ownWords(words: Phrase): string {
  return words.map(({ text, stored }) => (stored ? '…' : text)).join('');
}

function partsOf(value: string | Phrase): Phrase {
  return typeof value === 'string' ? [{ text: value, stored: true }] : value;
}
