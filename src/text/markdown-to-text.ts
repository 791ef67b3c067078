import MarkdownIt from 'markdown-it';
import { InvalidInput } from '../errors.ts';
import { BlockWriter } from './block-writer.ts';
import { canonicalText } from './canonical-text.ts';
import { type FrontMatter, frontMatter } from './front-matter.ts';

/** The text of a Markdown file and what it says about itself. */
export interface MarkdownReading extends FrontMatter {
  readonly text: string;
  /** What found the text, as `name@version`. */
  readonly extractor: string;
}

/**
 * Reads Markdown as its reader sees it: no marks, of links only their text, blocks parted by blank lines, list items and
 * table rows on lines. HTML in it stays as it is written. The title is that of the front matter, else the first heading.
 *
 * @throws InvalidInput `too_large` beyond ten megabytes, `empty_text` when there is nothing to read.
 */
export function readMarkdown(markdown: string): MarkdownReading {
  if (markdown.length > markdownUnitsMax) {
    throw new InvalidInput('too_large', 'The Markdown file is larger than 10 MB: it is not read.');
  }
  const { facts, body } = frontMatter(canonicalText(markdown));
  const tokens = reader.parse(body, {});
  const text = canonicalText(blockText(tokens)).trim();
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InvalidInput('empty_text', 'The Markdown file holds no text that can be read.');
  }
  const title = facts.title ?? firstHeading(tokens);
  return { ...facts, ...(title === undefined ? {} : { title }), text, extractor };
}

const markdownUnitsMax = 10 * 1024 * 1024;
const extractor = 'markdown-it@14.3.3+asof.1';

// No typographer: it would change the words' marks. No HTML: what is written is what is read.
const reader = new MarkdownIt({ html: false, linkify: false, typographer: false });

type Token = ReturnType<typeof reader.parse>[number];

function blockText(tokens: readonly Token[]): string {
  const writer = new BlockWriter();
  writer.keepLines(true);
  for (const token of tokens) {
    if (token.type === 'inline') writer.text(inlineText(token.children ?? []));
    else if (token.type === 'fence' || token.type === 'code_block') {
      writer.text(token.content);
      writer.breakAtLeast(2);
    } else writeBreak(writer, token);
  }
  return writer.finish();
}

const parts: ReadonlySet<string> = new Set(['thead_close', 'tbody_close', 'list_item_close']);

function writeBreak(writer: BlockWriter, token: Token): void {
  if (token.nesting > 0) return;
  if (token.type === 'td_close' || token.type === 'th_close') {
    writer.cell();
    return;
  }
  // The paragraphs of a tight list are hidden, and a list within a list goes on in it.
  const isLine = token.hidden || token.type === 'tr_close' || parts.has(token.type);
  writer.breakAtLeast(isLine || (token.level > 0 && /list_close$/.test(token.type)) ? 1 : 2);
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
      if (token.type === 'image') return inlineText(token.children ?? []);
      return token.content;
    })
    .join('');
}

function firstHeading(tokens: readonly Token[]): string | undefined {
  const place = tokens.findIndex((token) => token.type === 'heading_open');
  const text = inlineText(tokens[place + 1]?.children ?? []).trim();
  return place < 0 || text === '' ? undefined : text;
}
