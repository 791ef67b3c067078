import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readContent } from '../../src/text/read-content.ts';

/** A text of a real page. */
export interface PageText {
  readonly name: string;
  /** `article`: as asof captures it; `page`: all text of the page, as a browser's selection has it. */
  readonly view: 'article' | 'page';
  readonly text: string;
}

/** The texts of all pages of the data folder, in the order of their names; null where the folder is absent. */
export async function pageTexts(data: string): Promise<readonly PageText[] | null> {
  if (!existsSync(join(data, 'readability'))) return null;
  const files = [
    ...readdirSync(join(data, 'readability')).map((page) => `readability/${page}/source.html`),
    ...readdirSync(join(data, 'hypothesis-anchoring')).map(
      (file) => `hypothesis-anchoring/${file}`,
    ),
  ].filter((name) => name.endsWith('.html') && existsSync(join(data, name)));
  files.sort();
  const texts: PageText[] = [];
  for (const name of files) {
    const bytes = readFileSync(join(data, name));
    texts.push(...(await articleOf(name, bytes)), ...wholePageOf(name, bytes));
  }
  return texts;
}

/** A page that holds no text to read is refused by the capture, and is nothing to quote from. */
async function articleOf(name: string, bytes: Uint8Array): Promise<readonly PageText[]> {
  try {
    return [{ name, view: 'article', text: (await readContent(bytes, { address: name })).text }];
  } catch {
    return [];
  }
}

function wholePageOf(name: string, bytes: Uint8Array): readonly PageText[] {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  for (const hidden of document.querySelectorAll('script, style, noscript, template')) {
    hidden.remove();
  }
  const text = document.body?.textContent ?? '';
  return /\p{L}/u.test(text) ? [{ name, view: 'page', text }] : [];
}
