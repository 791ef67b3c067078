import { InvalidInput } from '../errors.ts';
import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { canonicalText } from './canonical-text.ts';
import { type ContentKind, type ContentOrigin, contentKind } from './content-kind.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { type HtmlReading, readHtml } from './html-to-text.ts';
import { readMarkdown } from './markdown-to-text.ts';
import { readPdf } from './pdf-to-text.ts';
import { readTranscript } from './transcript-to-text.ts';
import { workUrl } from './work-url.ts';

/** What was read out of captured bytes: the text, and what the content says of itself. */
export interface ReadContent {
  readonly mediaType: string;
  readonly text: string;
  /** Name and version of what read it. */
  readonly extractor: string;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly publisher?: string | undefined;
  readonly publishedOn?: SpokenDate | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  /** Of subtitles: where each cue begins, in code points, and when, in milliseconds. */
  readonly cues?: readonly (readonly [start: number, milliseconds: number])[] | undefined;
  /** Why this is hardly what was meant to be captured. */
  readonly doubt?: Doubt | undefined;
}

/** The longest text of a plain file, in UTF-16 units: longer ones are no source but an archive. */
const plainUnitsMax = 50_000_000;

/**
 * Reads captured bytes as what they are: a page, a PDF, Markdown, subtitles or plain text.
 *
 * @throws InvalidInput when they hold no text, or are of a kind that cannot be read.
 */
export async function readContent(bytes: Uint8Array, origin: ContentOrigin): Promise<ReadContent> {
  const kind = contentKind(bytes, origin);
  return described(kind.mediaType, await readKind(kind, { bytes, origin }), origin);
}

type Reading = Pick<HtmlReading, 'text' | 'extractor'> &
  Partial<HtmlReading> &
  Pick<ReadContent, 'cues'>;

async function readKind(
  kind: ContentKind,
  { bytes, origin }: { readonly bytes: Uint8Array; readonly origin: ContentOrigin },
): Promise<Reading> {
  if (!('text' in kind)) return readPdf(bytes);
  switch (kind.mediaType) {
    case 'text/html':
      return readHtml(kind.text, urlOf(origin.address));
    case 'text/markdown':
      return readMarkdown(kind.text);
    case 'text/vtt':
    case 'application/x-subrip':
      return readTranscript(kind.text);
    default:
      return readPlain(kind.text);
  }
}

function readPlain(given: string): Pick<HtmlReading, 'text' | 'extractor'> {
  const text = canonicalText(given);
  if (text.length > plainUnitsMax) {
    throw new InvalidInput('too_large', 'The text is longer than 50 million characters.');
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InvalidInput('empty_text', 'The file holds no text that can be read.');
  }
  return { text, extractor: 'plain-text@1' };
}

/** What a page says of itself is taken only as far as it is of use: short, and a date that can be read. */
function described(mediaType: string, reading: Reading, origin: ContentOrigin): ReadContent {
  const { text, extractor, title, authors, publisher, publishedOn, language, canonicalUrl } =
    reading;
  const short = (said: string | undefined): string | undefined => {
    const line = said?.replaceAll(/\s+/g, ' ').trim().slice(0, 500);
    return line === '' ? undefined : line;
  };
  const named = (authors ?? []).map(short).filter((author) => author !== undefined);
  return {
    mediaType,
    text,
    extractor,
    title: short(title) ?? fileNameOf(origin.address),
    authors: named.length > 0 ? named : undefined,
    publisher: short(publisher),
    publishedOn: (publishedOn === undefined ? null : parseEdtf(publishedOn)) ?? undefined,
    language:
      language && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(language) ? language : undefined,
    url: workUrl(urlOf(canonicalUrl), urlOf(origin.address)),
    cues: reading.cues,
    doubt: doubtOf({ ...reading, refresh: origin.refresh }) ?? undefined,
  };
}

function urlOf(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? address
    : undefined;
}

function fileNameOf(address: string | undefined): string | undefined {
  if (address === undefined || urlOf(address)) return undefined;
  const name = address
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.[^.]+$/, '')
    .trim();
  return name === '' ? undefined : name;
}
