/**
 * The text of a file as its bytes arrive: UTF-16 where it begins with that mark, else UTF-8. A byte that is no UTF-8
 * becomes U+FFFD, or with `strict` a TypeError; the mark at the beginning is no part of the text.
 */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  { strict: fatal = false }: { readonly strict?: boolean } = {},
): AsyncIterable<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = new Uint8Array();
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      first = Buffer.concat([first, chunk]);
      if (first.length < markBytes) continue;
      decoder = new TextDecoder(encodingOf(first), { fatal });
      yield decoder.decode(first, { stream: true });
    } else yield decoder.decode(chunk, { stream: true });
  }
  decoder ??= new TextDecoder(encodingOf(first), { fatal });
  const last = first.length < markBytes ? decoder.decode(first) : decoder.decode();
  if (last !== '') yield last;
}

const markBytes = 3;

function encodingOf([one, other]: Uint8Array): string {
  if (one === 0xff && other === 0xfe) return 'utf-16le';
  return one === 0xfe && other === 0xff ? 'utf-16be' : 'utf-8';
}
