import { Readability } from '@mozilla/readability';
import { InvalidInput } from '../errors.ts';
import { canonicalText } from './canonical-text.ts';
import { htmlBlockText } from './html-block-text.ts';
import { type HtmlDocument, type HtmlNode, parseHtml } from './html-document.ts';
import { htmlMetadata, type PageMetadata, windowTitle } from './html-metadata.ts';
import { type HtmlSignals, htmlSignals } from './html-signals.ts';

/** The text of a page and what the page says about itself. */
export interface HtmlReading extends PageMetadata {
  readonly text: string;
  /** What found the text, as `name@version`. */
  readonly extractor: string;
  readonly signals: HtmlSignals;
}

/**
 * Reads a page: its article as Readability finds it, else the whole body. Nothing is fetched and no script runs.
 *
 * @param url where the page was, to complete relative addresses.
 * @throws InvalidInput `too_large`, `too_deep`, or `empty_text` when there is nothing to read.
 */
export function readHtml(html: string, url?: string): HtmlReading {
  const page = parseHtml(html);
  const metadata = htmlMetadata(page.root, url);
  const { whole, ...fallback } = windowTitle(page.root);
  const signals = htmlSignals(page.root);
  const article = isReadable(page) ? readArticle(page) : null;
  // Readability takes the page apart: after it the whole body is read from a fresh one.
  const body = () => htmlBlockText((isReadable(page) ? parseHtml(html) : page).root);
  const found = article ?? { text: body(), extractor: bodyExtractor };
  const text = cleaned(found.text);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InvalidInput('empty_text', 'The page holds no text that can be read.', {
      hints: ['Pages that only scripts fill must be saved from a browser first.'],
    });
  }
  return {
    ...article?.metadata,
    // What Readability takes from the window as it stands has the site's name in it.
    ...(article?.metadata.title === undefined || article.metadata.title === whole ? fallback : {}),
    ...metadata,
    text,
    extractor: found.extractor,
    signals,
  };
}

// Both rise when what they extract changes: a snapshot says which reader made its text.
const articleExtractor = 'readability@0.6.0+asof.2';
const bodyExtractor = 'body@asof.2';

// Readability goes through single nested elements again and again: 0.1 s at 200, 8 s at 1,000.
const depthMax = 200;
const nodesMax = 100_000;

function isReadable(page: HtmlDocument): boolean {
  return page.depth <= depthMax && page.nodes <= nodesMax && hasElements(page.root);
}

/** An attribute that never ends makes one text of a whole page. */
function hasElements(root: HtmlNode): boolean {
  let child = root.firstChild;
  while (child !== null && child.nodeType !== 1) child = child.nextSibling;
  return child !== null;
}

interface Article {
  readonly text: string;
  readonly extractor: string;
  readonly metadata: PageMetadata;
}

function readArticle(page: HtmlDocument): Article | null {
  const reader = new Readability<HtmlNode>(page.root as never, {
    serializer: (node) => node as never,
  });
  const article = parsed(reader);
  if (article?.content == null) return null;
  const text = htmlBlockText(article.content);
  if (text.trim() === '') return null;
  const title = tidy(article.title ?? '');
  const byline = tidy(article.byline ?? '').replace(/^by\s+/i, '');
  return {
    text,
    extractor: articleExtractor,
    metadata: {
      ...(title === '' ? {} : { title }),
      ...(byline === '' ? {} : { authors: [byline] }),
    },
  };
}

/** Readability relies on elements to lie where they belong; where they do not, the body is read as it is. */
function parsed(reader: Readability<HtmlNode>): ReturnType<typeof reader.parse> {
  try {
    return reader.parse();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Characters that cannot be stored are replaced, as the HTML standard does with U+0000. */
function cleaned(text: string): string {
  return canonicalText(text.replace(/\0|\p{Surrogate}/gu, '\uFFFD')).trim();
}
