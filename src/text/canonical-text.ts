/**
 * The text as it is hashed and quoted: byte order mark out, CRLF and CR to LF, nothing else changed.
 */
export function canonicalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
