/** What `printable` keeps as it is. */
export interface PrintableOptions {
  /** Keep line breaks and tabs (text over several lines) or show them too (one cell of a table). Default: keep. */
  readonly lines?: 'kept' | 'shown';
}

/**
 * Stored text made safe for a terminal: controls, escape sequences, direction overrides and zero-width characters
 * become visible, such as `\u{202e}`, so that no text can move the cursor, hide words or reorder a line. A joiner stays
 * where writing needs it: within an emoji, and between letters of scripts that join or part by it, as Persian does.
 */
export function printable(text: string, options: PrintableOptions = {}): string {
  const shown = text.replace(unprintable, show);
  return options.lines === 'shown' ? shown.replace(/[\t\n]/g, show) : shown;
}

const joiningScripts = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'],
  ...['Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');

const joinerInPlace = [
  `(?<=[${joiningScripts}])[\\u200c\\u200d](?=[${joiningScripts}])`,
  '(?<=\\p{Extended_Pictographic}[\\p{Emoji_Modifier}\\ufe0f]?)\\u200d(?=\\p{Extended_Pictographic})',
].join('|');

// Cc without tab and line feed, Cf (soft hyphen, zero width, bidi, tags), lone surrogates, line and paragraph
// separators, fillers.
const unprintable = new RegExp(
  `(?![\\t\\n]|${joinerInPlace})(?:[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\u3164\\uffa0]|\\u034f)`,
  'gu',
);

function show(character: string): string {
  return names[character] ?? `\\u{${character.codePointAt(0)?.toString(16).padStart(2, '0')}}`;
}

const names: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
