/** How much of a page is searched for its declaration. */
const searched = 4096;

/** The encoding that the Content-Type header, an XML declaration or a meta element names, in this order of trust. */
export function declaredCharset(
  bytes: Uint8Array,
  declaredType: string | undefined,
): string | undefined {
  const header = /\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(declaredType ?? '')?.[1];
  if (header !== undefined) return header;
  const start = Buffer.from(bytes.subarray(0, searched)).toString('latin1');
  const inside =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  // A declaration that can be read in ASCII is in no encoding of two bytes a character.
  return inside !== undefined && /^utf-?16/i.test(inside) ? 'utf-8' : inside;
}
