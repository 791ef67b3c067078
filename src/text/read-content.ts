import { InvalidInput } from '../errors.ts';
import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import { canonicalText, decodeText } from './canonical-text.ts';
import { type HtmlReading, readHtml } from './html-to-text.ts';
import { readMarkdown } from './markdown-to-text.ts';

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
}

/** Where bytes came from and what they are said to be. */
export interface ContentOrigin {
  readonly address?: string | undefined;
  readonly mediaType?: string | undefined;
}

/** The longest text of a plain file, in UTF-16 units: longer ones are no source but an archive. */
const plainUnitsMax = 50_000_000;

/**
 * Reads captured bytes as what they are: a page, Markdown or plain text.
 *
 * @throws InvalidInput when they are no text, hold none, or are of a kind that cannot be read.
 */
export function readContent(bytes: Uint8Array, origin: ContentOrigin): ReadContent {
  refuseUnreadable(bytes);
  const text = decodeText(bytes);
  const mediaType = mediaTypeOf(text, origin);
  switch (mediaType) {
    case 'text/html':
      return described(mediaType, readHtml(text, urlOf(origin.address)), origin);
    case 'text/markdown':
      return described(mediaType, readMarkdown(text), origin);
    case 'text/plain':
      return described(mediaType, readPlain(text), origin);
    default:
      throw new InvalidInput('unsupported_media', `asof cannot read ${mediaType}.`, {
        hints: ['It reads text/plain, text/markdown and text/html.'],
      });
  }
}

/** A PDF or an archive is named for what it is, instead of being called broken text. */
function refuseUnreadable(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const kind = start.startsWith('%PDF-')
    ? 'a PDF'
    : start.startsWith('PK\x03\x04')
      ? 'a ZIP'
      : null;
  if (kind === null) return;
  throw new InvalidInput('unsupported_media', `The file is ${kind}, which asof cannot read yet.`, {
    hints: ['Save its text as a file of plain text, and capture that.'],
  });
}

function mediaTypeOf(text: string, { address = '', mediaType }: ContentOrigin): string {
  if (mediaType !== undefined) return mediaType.split(';')[0]?.trim().toLowerCase() ?? mediaType;
  const path = (urlOf(address) ? new URL(address).pathname : address).toLowerCase();
  if (/\.x?html?$/.test(path)) return 'text/html';
  if (/\.(md|markdown)$/.test(path)) return 'text/markdown';
  if (/\.(txt|text)$/.test(path)) return 'text/plain';
  return /^\s*(<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(text)
    ? 'text/html'
    : 'text/plain';
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
function described(
  mediaType: string,
  reading: Pick<HtmlReading, 'text' | 'extractor'> & Partial<HtmlReading>,
  origin: ContentOrigin,
): ReadContent {
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
    url: urlOf(canonicalUrl) ?? urlOf(origin.address),
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
