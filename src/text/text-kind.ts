import { InvalidInput } from '../errors.ts';
import type { ContentOrigin } from './content-kind.ts';

/**
 * The media type of a text: what a person says, else what its beginning shows, else what its name or header says.
 *
 * @throws InvalidInput `unsupported_media` for XML that is no page, and for a type that cannot be read.
 */
export function textKind(text: string, origin: ContentOrigin): string {
  const { mediaType } = origin;
  if (mediaType !== undefined) return known(mediaType);
  const start = text.slice(0, 4096).replace(/^\uFEFF/, '');
  if (/^WEBVTT(?:[ \t\n\r]|$)/.test(start)) return 'text/vtt';
  if (srtStart.test(start)) return 'application/x-subrip';
  if (/<!DOCTYPE[^>[]*\[/i.test(start)) {
    throw unsupported('a document that declares entities of its own');
  }
  if (isPage(start)) return 'text/html';
  if (isOtherXml(start)) throw unsupported('an XML document that is no page');
  const named = namedKind(origin);
  return named ?? (fragmentStart.test(start) ? 'text/html' : 'text/plain');
}

const srtStart = /^\s*\d+[ \t]*\r?\n\s*\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]*-->/;
const fragmentStart =
  /^\s*<(?:article|body|div|h[1-6]|head|iframe|main|meta|p|script|section|style|table|title)[\s>]/i;

/** A document that says so, also behind comments and an XML declaration. */
function isPage(start: string): boolean {
  const bare = start.replace(/^\s*<\?xml[^>]*>/, '').replace(/<!--.*?-->/gs, '');
  return /^\s*<(?:!doctype\s+html[\s>]|html[\s>])/i.test(bare);
}

/** Feeds, drawings and the like. */
function isOtherXml(start: string): boolean {
  return /^\s*(?:<\?xml\b|<!DOCTYPE\s+(?!html\b)|<(?:rss|feed|svg)[\s>])/i.test(start);
}

function namedKind({ address = '', declaredType = '' }: ContentOrigin): string | undefined {
  const said = declaredType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (readable.has(said) && said !== 'text/plain') return said;
  const path = address.toLowerCase().split(/[?#]/)[0] ?? '';
  if (/\.(?:md|markdown)$/.test(path)) return 'text/markdown';
  if (/\.x?html?$/.test(path) && said !== 'text/plain') return 'text/html';
  return said === 'text/plain' || /\.(?:txt|text)$/.test(path) ? 'text/plain' : undefined;
}

const readable: ReadonlySet<string> = new Set([
  ...['text/html', 'text/markdown', 'text/plain', 'text/vtt', 'application/x-subrip'],
]);

function known(mediaType: string): string {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (readable.has(type)) return type;
  throw unsupported(type.slice(0, 100));
}

function unsupported(what: string): InvalidInput {
  return new InvalidInput('unsupported_media', `The file is ${what}, which asof does not read.`, {
    hints: [`It reads PDF and ${[...readable].join(', ')}.`],
  });
}
