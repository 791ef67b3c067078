import { InvalidInput } from '../errors.ts';

/**
 * Names a binary file for what it is, instead of calling it broken text.
 *
 * @throws InvalidInput `unsupported_media`.
 */
export function refuseBinary(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const kind = kinds.find(([mark]) => mark.test(start))?.[1];
  if (kind === undefined) return;
  throw new InvalidInput('unsupported_media', `The file is ${kind}, which asof does not read.`, {
    hints: ['Save its text as a PDF or as a file of plain text, and capture that.'],
  });
}

/** What the first bytes of a file, in hex, say it is. */
const kinds: readonly (readonly [mark: RegExp, kind: string])[] = [
  [/^504b(?:0304|0506|0708)/, 'a ZIP archive or an office document'],
  [/^d0cf11e0/, 'an office document of the old kind'],
  [/^7b5c727466/, 'an RTF document'],
  [/^25215053/, 'PostScript'],
  [/^1f8b/, 'packed with gzip'],
  [/^(?:425a683[1-9]|fd377a585a|377abcaf|52617221|28b52ffd)/, 'packed'],
  [
    /^(?:89504e47|ffd8ff|47494638|424d.{8}0000|49492a00|4d4d002a|52494646.{8}57454250)/,
    'a picture',
  ],
  [
    /^(?:.{8}66747970|494433|4f676753|664c6143|52494646.{8}(?:57415645|41564920)|1a45dfa3)/,
    'a recording',
  ],
  [/^(?:7f454c46|4d5a..00|cffaedfe|cafebabe)/, 'a program'],
  [/^53514c69746520666f726d6174203300/, 'a SQLite database'],
  [/^(?:774f4646|774f4632|0001000000)/, 'a font'],
];
