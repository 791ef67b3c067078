/** An encoding by the name the WHATWG Encoding standard gives it, and how its bytes are read. */
export interface CharsetDecoder {
  readonly encoding: string;
  /** What is not valid becomes U+FFFD. */
  decode(bytes: Uint8Array): string;
}

/**
 * The decoder of an encoding by any of its labels.
 *
 * @throws RangeError for a label nobody knows.
 */
export function charsetDecoder(label: string): CharsetDecoder {
  const decoder = new TextDecoder(label);
  const { encoding } = decoder;
  if (encoding !== 'windows-1252') return { encoding, decode: (bytes) => decoder.decode(bytes) };
  // Node 20 reads windows-1252 as ISO 8859-1: the curly quotes and dashes of old pages become control characters.
  const letter = (control: string) => westernLetters[control.charCodeAt(0) - 0x80] ?? control;
  return {
    encoding,
    decode: (bytes) => decoder.decode(bytes).replace(/[\u0080-\u009f]/g, letter),
  };
}

/** The bytes 80 to 9F of windows-1252; five of them are control characters there too. */
const westernLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
