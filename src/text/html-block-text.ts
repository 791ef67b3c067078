import { BlockWriter } from './block-writer.ts';
import { type HtmlNode, walkHtml } from './html-document.ts';

/**
 * The words of a page as a reader sees them: paragraphs parted by blank lines, list items and table rows on lines of
 * their own, line breaks kept; no script, style or hidden text.
 */
export function htmlBlockText(root: HtmlNode): string {
  const writer = new BlockWriter();
  for (const { node, leaves } of walkHtml(root, isShown)) {
    if (node.nodeType === textNode) {
      if (!leaves) writer.text(node.nodeValue ?? '');
    } else writeElement(writer, node.localName ?? '', leaves);
  }
  return writer.finish();
}

const elementNode = 1;
const textNode = 3;

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const hidden = tags(
  'script style template noscript head title iframe object svg canvas audio video select button textarea dialog',
);
const blocks = tags(
  'address article aside blockquote body details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr main nav ol p pre section summary table ul',
);
const lines = tags('li tr dt dd caption br option');

function isShown(node: HtmlNode): boolean {
  if (node.nodeType !== elementNode) return node.nodeType === textNode || node.nodeType >= 9;
  if (hidden.has(node.localName ?? '')) return false;
  const style = node.getAttribute?.('style') ?? '';
  const isHidden = (node.getAttribute?.('hidden') ?? null) !== null;
  return !isHidden && !/display\s*:\s*none/i.test(style);
}

function writeElement(writer: BlockWriter, name: string, leaves: boolean): void {
  if (name === 'pre') writer.keepLines(!leaves);
  if (name === 'br') {
    if (!leaves) writer.lineBreak();
  } else if (blocks.has(name)) writer.breakAtLeast(2);
  else if (lines.has(name)) writer.breakAtLeast(1);
  else if (leaves && (name === 'td' || name === 'th')) writer.cell();
}
