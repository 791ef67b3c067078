import { InvalidInput } from '../errors.ts';
import { decodeText, type EncodedAs } from './decode-text.ts';
import { refuseBinary } from './known-binary.ts';
import { textKind } from './text-kind.ts';

/** Where bytes came from and what they are said to be. */
export interface ContentOrigin extends EncodedAs {
  /** A url or the name of a file. */
  readonly address?: string | undefined;
  /** The Refresh header. */
  readonly refresh?: string | undefined;
  /** What a person says they are. */
  readonly mediaType?: string | undefined;
  /** Read as what they are, although they are said to be something else. */
  readonly evenSo?: boolean | undefined;
}

/** What bytes are; a text comes decoded. */
export type ContentKind =
  | { readonly mediaType: 'application/pdf' }
  | { readonly mediaType: string; readonly text: string };

/**
 * Tells what bytes are by looking at them; a name or a header only decides where bytes cannot, as between Markdown
 * and plain text.
 *
 * @throws InvalidInput `unsupported_media`, `not_what_it_says`, `two_things_at_once`, `not_text`, `bad_charset`.
 */
export function contentKind(bytes: Uint8Array, origin: ContentOrigin): ContentKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const isPdf = /^[\s\u00ef\u00bb\u00bf]*%PDF-\d/.test(start);
  if (!origin.evenSo) refuseOtherwise(origin, isPdf);
  if (isPdf) {
    refusePolyglot(bytes, start);
    return { mediaType: 'application/pdf' };
  }
  if (/%PDF-\d\.\d/.test(start) && /<(?:html|script|!doctype)/i.test(start))
    throw twoThings('a page');
  refuseBinary(bytes);
  const text = decodeText(bytes, origin);
  return { text, mediaType: textKind(text, origin) };
}

/** A page in the place of a PDF is mostly a login or an error; a picture in the place of a page is none either. */
function refuseOtherwise({ address = '', declaredType = '' }: ContentOrigin, isPdf: boolean): void {
  // "Some bytes" says nothing, and then the name does.
  const said = (declaredType.split(';')[0]?.trim().toLowerCase() ?? '').replace(someBytes, '');
  const path = address.toLowerCase().split(/[?#]/)[0] ?? '';
  const saysPdf = said === 'application/pdf' || (said === '' && path.endsWith('.pdf'));
  const saysPage = /^(?:text\/html|application\/xhtml)/.test(said) || /\.x?html?$/.test(path);
  const saysMedia = /^(?:image|audio|video|font)\//.test(said);
  const isAsSaid = isPdf ? !saysPage && !saysMedia : !saysPdf && !saysMedia;
  if (isAsSaid) return;
  const is = isPdf ? 'a PDF' : 'no PDF and no picture';
  throw new InvalidInput(
    'not_what_it_says',
    `It is said to be ${said || path.split('.').at(-1)}, and it is ${is}.`,
    {
      hints: [
        'Look at it in a browser: it may be a login or an error in place of what was meant.',
        'To capture it as what it is, add --even-so.',
      ],
    },
  );
}

const someBytes = /^(?:application|binary)\/(?:octet-stream|download|force-download|x-download)$/;

/** A file that is a PDF for one program and an archive or a page for another can show each a different text. */
function refusePolyglot(bytes: Uint8Array, start: string): void {
  if (/<(?:html|script|!doctype)[\s>]/i.test(start)) throw twoThings('a page');
  const end = Buffer.from(bytes.subarray(-66_000)).toString('latin1');
  if (end.slice(end.lastIndexOf('%%EOF')).includes('PK\x05\x06')) throw twoThings('an archive');
}

function twoThings(other: string): InvalidInput {
  return new InvalidInput('two_things_at_once', `The file is a PDF and ${other} at once.`, {
    hints: ['Open it in a reader of PDFs and save it anew.'],
  });
}
