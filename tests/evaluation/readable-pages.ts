import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { AsofError } from '../../src/errors.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { doubtOf } from '../../src/text/doubt.ts';
import { type HtmlReading, readHtml } from '../../src/text/html-to-text.ts';

/** A page with the text and the facts that are expected of it, and what was read. */
export interface ReadablePage {
  readonly name: string;
  readonly expectedText: string;
  readonly expected: ExpectedFacts;
  /** By asof; a code where it refused the page. */
  readonly read: HtmlReading | { readonly refused: string };
  /** Whether asof took it for an error page, a stub or the like. */
  readonly doubt: string | undefined;
  /** By Readability alone, over the same parser. */
  readonly alone: string;
}

/** What a page's author is known to say of it; null or absent where nothing. */
export interface ExpectedFacts {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly lang?: string | null;
  readonly siteName?: string | null;
  readonly publishedTime?: string | null;
}

/** Where the pages stood, to complete what is relative in them. */
const url = 'http://fakehost/test/page.html';

/** Every page of the data folder, read by asof and by Readability alone; null where the folder is absent. */
export function readablePages(data: string): readonly ReadablePage[] | null {
  const folder = join(data, 'readability');
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = (of: string) => readFileSync(join(folder, name, of));
      const html = decodeText(file('source.html'));
      const read = readOrRefuse(html);
      return {
        name,
        expectedText: wordsOfHtml(decodeText(file('expected.html'))),
        expected: JSON.parse(decodeText(file('expected-metadata.json'))) as ExpectedFacts,
        read,
        doubt: 'text' in read ? doubtOf(read)?.code : undefined,
        alone: aloneText(html),
      };
    });
}

function readOrRefuse(html: string): ReadablePage['read'] {
  try {
    return readHtml(html, url);
  } catch (error) {
    if (error instanceof AsofError) return { refused: error.code };
    throw error;
  }
}

function aloneText(html: string): string {
  const { document } = parseHTML(html);
  const article = new Readability(document as never).parse();
  return article?.content == null ? '' : wordsOfHtml(article.content);
}

const blocks =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/gi;

/** The words of markup, parted where blocks are; the same for what is expected and for what Readability gives. */
function wordsOfHtml(html: string): string {
  const parted = html.replace(blocks, (tag) => ` ${tag} `);
  const { document } = parseHTML(`<html><body>${parted}</body></html>`);
  for (const unread of document.querySelectorAll('script, style, noscript, template')) {
    unread.remove();
  }
  return document.body?.textContent ?? '';
}
