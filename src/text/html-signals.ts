import { type HtmlNode, walkHtml } from './html-document.ts';

/** What a page shows of its state, beside its words. */
export interface HtmlSignals {
  /** Where a Refresh element sends readers at once; it is never followed. */
  readonly refreshTo?: string;
  /** What the page says to search engines of whether it is free to read. */
  readonly isFree?: boolean;
  /** The words on its buttons and forms, where a paywall asks. */
  readonly prompts: readonly string[];
}

/** Reads the signals of a parsed page. */
export function htmlSignals(root: HtmlNode): HtmlSignals {
  let refreshTo: string | undefined;
  let isFree: boolean | undefined;
  const prompts: string[] = [];
  for (const { node, leaves } of walkHtml(root, () => true)) {
    if (leaves || node.nodeType !== 1) continue;
    if (node.localName === 'meta') refreshTo ??= refreshOf(node);
    else if (node.localName === 'script') isFree ??= freeOf(node);
    else if (promptNames.has(node.localName ?? '') && prompts.length < promptsMost) {
      prompts.push((node.textContent ?? '').slice(0, 500));
    }
  }
  return {
    ...(refreshTo === undefined ? {} : { refreshTo }),
    ...(isFree === undefined ? {} : { isFree }),
    prompts,
  };
}

const promptNames: ReadonlySet<string> = new Set(['button', 'form', 'dialog']);
const promptsMost = 50;

function refreshOf(node: HtmlNode): string | undefined {
  if (!/^refresh$/i.test(node.getAttribute?.('http-equiv')?.trim() ?? '')) return undefined;
  return refreshTarget(node.getAttribute?.('content') ?? '');
}

/** The url of a Refresh that goes elsewhere within half a minute; a page that only renews itself names none. */
export function refreshTarget(refresh: string): string | undefined {
  const match = /^\s*(\d+)(?:\.\d*)?(?:\s*[;,]\s*|\s+)(?:url\s*=\s*)?["']?([^"'\s][^"']*)/i.exec(
    refresh,
  );
  return match !== null && Number(match[1]) <= 30 ? match[2]?.trim() : undefined;
}

function freeOf(node: HtmlNode): boolean | undefined {
  if (!/ld\+json/i.test(node.getAttribute?.('type') ?? '')) return undefined;
  const said = /"isAccessibleForFree"\s*:\s*"?(true|false)/i.exec(node.textContent ?? '')?.[1];
  return said === undefined ? undefined : said.toLowerCase() === 'true';
}
