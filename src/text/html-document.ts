import { parseHTML } from 'linkedom';
import { InvalidInput } from '../errors.ts';

/** As much of a parsed page as reading it needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
  getAttribute?(name: string): string | null;
}

/** A parsed page with what decides how it may be read. */
export interface HtmlDocument {
  readonly root: HtmlNode;
  /** How deep its elements lie in one another. */
  readonly depth: number;
  /** How many elements, texts and comments it has. */
  readonly nodes: number;
}

/** The longest page that is parsed, in UTF-16 units. */
const htmlUnitsMax = 10 * 1024 * 1024;
// The parser takes seconds for pages beyond this, and no page that people read comes near.
const openTagsMax = 3000;
const tagsMax = 400_000;

/**
 * Parses a page; nothing is fetched and no script runs.
 *
 * @throws InvalidInput `too_large` beyond ten megabytes or 400,000 tags, `too_deep` beyond 3,000 open elements.
 */
export function parseHtml(html: string): HtmlDocument {
  if (html.length > htmlUnitsMax) {
    throw new InvalidInput('too_large', 'The page is larger than 10 MB: it is not read.');
  }
  if ((html.match(/</g)?.length ?? 0) > tagsMax) {
    throw new InvalidInput('too_large', 'The page holds more than 400,000 tags: it is not read.');
  }
  if (elementDepth(html) > openTagsMax) {
    throw new InvalidInput('too_deep', 'The page nests more than 3,000 elements: it is not read.');
  }
  const { document } = parseHTML(rooted(html));
  for (const id of archiveBars) document.getElementById(id)?.remove();
  const root: HtmlNode = document;
  return { root, ...measured(root) };
}

/** What the Wayback Machine puts over a page is no part of it. */
const archiveBars = ['wm-ipp-base', 'wm-ipp', 'donato'];

/**
 * The page with one root and one body around its words, as a browser would complete it: both tags may be left out, and
 * broken programs print before them.
 */
function rooted(html: string): string {
  // A walk would end at the document type, which linkedom gives no next sibling.
  const plain = html.replace(/<!doctype[^>]{0,2000}>/i, '');
  // Comments hold roots of their own, for browsers of old.
  const bare = blankComments(plain);
  const root = /<html(?:\s[^>]{0,2000})?>/i.exec(bare);
  const start = root?.index ?? 0;
  const inside = start + (root?.[0].length ?? 0);
  const hasBody = /<body[\s>]/i.test(bare.slice(inside));
  if (root !== null && hasBody && bare.slice(0, start).trim() === '') return plain;
  const before = plain.slice(0, start);
  const rest = plain.slice(inside);
  const open = root?.[0] ?? '<html>';
  if (!hasBody) return `${open}<body>${before}${rest.replace(/<\/html\s*>/gi, '')}</body></html>`;
  return open + rest.replace(/<body(?:\s[^>]{0,2000})?>/i, (body) => body + before);
}

/** The same length, with blanks in the place of comments; in one go, however many never end. */
function blankComments(html: string): string {
  let bare = '';
  let place = 0;
  for (;;) {
    const start = html.indexOf('<!--', place);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    if (end < 0) return bare + html.slice(place);
    bare += html.slice(place, start) + ' '.repeat(end + 3 - start);
    place = end + 3;
  }
}

/** A step of a walk: into a node, or out of it again. */
export type HtmlStep = { readonly node: HtmlNode; readonly leaves: boolean };

/** Walks a page in its order without recursion; a node for which `enters` is false is passed over. */
export function* walkHtml(
  root: HtmlNode,
  enters: (node: HtmlNode) => boolean,
): Generator<HtmlStep> {
  let node: HtmlNode = root;
  for (;;) {
    const isEntered = enters(node);
    if (isEntered) yield { node, leaves: false };
    const child = isEntered ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (isEntered) yield { node, leaves: true };
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode ?? root;
      yield { node, leaves: true };
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}

function measured(root: HtmlNode): { readonly depth: number; readonly nodes: number } {
  let open = 0;
  let depth = 0;
  let nodes = 0;
  for (const { leaves } of walkHtml(root, () => true)) {
    open += leaves ? -1 : 1;
    depth = Math.max(depth, open);
    if (!leaves) nodes += 1;
  }
  return { depth, nodes };
}

/** Elements that need no end tag say nothing about depth. */
const unclosed: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot ' +
    'option optgroup colgroup rp rt path circle rect line use polygon stop'
  ).split(' '),
);

/** How deep elements lie in one another, told from their tags without parsing them. */
export function elementDepth(html: string): number {
  let open = 0;
  let most = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (unclosed.has(name.toLowerCase()) || tag === '') continue;
    open = slash === '' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}
