import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AsofError } from '../../src/errors.ts';
import { readSafely } from '../../src/reading/read-safely.ts';
import { isWellFormed } from '../../src/text/well-formed.ts';
import { holdsAsync } from '../seeded.ts';
import { mutated } from './mutated.ts';

const sentence = fc.constantFrom(
  ...[
    'The river rose by a hand in the night.',
    'Лукашэнка: “няма”.',
    '中国没有证据。',
    '😀 e\u0301 \u00ad',
  ],
);
const block = fc.tuple(
  fc.constantFrom('p', 'div', 'li', 'td', 'pre', 'b', 'h2', 'svg', 'form'),
  sentence,
);
const madeUp = fc.array(block, { minLength: 1, maxLength: 40 }).map((blocks) => {
  const body = blocks.map(([name, text]) => `<${name}>${text}</${name}>`).join('\n');
  return Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River</title><script>var a = "<p>";</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"River","datePublished":"2023-03-09"}</script>
<meta property="og:title" content="River"></head><body><article>${body}</article></body></html>`,
  );
});

const pieces = [
  ...[
    '<script>',
    '</script>',
    '<script>alert(1)</script>',
    '<scr<script>ipt>',
    '<style>',
    '<!--',
    '-->',
  ],
  ...[
    '<svg><script>',
    '<math><mi>',
    '<template>',
    '</template>',
    '<noscript>',
    '<iframe srcdoc="',
    '<textarea>',
  ],
  ...[
    '<plaintext>',
    '<title>',
    '</title>',
    '</body>',
    '<html>',
    '<table><tr><td>',
    '</p></div></p>',
    '&#x0;',
  ],
  ...[
    '&#xD800;',
    '&amp',
    '&lt',
    '<![CDATA[',
    ']]>',
    '<a href="javascript:1">',
    '\0',
    '<',
    '>',
    '"',
    "'",
    '=',
  ],
  ...[
    '<div>'.repeat(300),
    '<b>'.repeat(300),
    'x'.repeat(5000),
    '{"@graph":[',
    '<meta charset="shift_jis">',
  ],
];

/**
 * Whether a page shows what looks like the beginning of a script, once its tags are taken out: of a broken "<</i>script" a "<" is left before a
 * word.
 */
const showsScript = (bytes: Buffer): boolean =>
  /<script/i.test(
    bytes
      .toString('utf8')
      .replaceAll(/<[a-z/!][^>]*>/gi, '')
      .replaceAll(/&lt;?/gi, '<')
      .replaceAll(/\s+/gu, ''),
  );

/** Reads, or refuses with an error of ours, in time; what comes out can be stored and holds no script. */
async function readsOrRefuses(bytes: Buffer): Promise<void> {
  const start = performance.now();
  try {
    const { text, title = '' } = await readSafely(bytes, {
      address: 'https://example.org/a',
      declaredType: 'text/html; charset=utf-8',
    });
    expect(isWellFormed(text)).toBe(true);
    expect(isWellFormed(title)).toBe(true);
    if (!showsScript(bytes)) expect(text).not.toMatch(/<script/i);
  } catch (error) {
    if (!(error instanceof AsofError)) throw error;
    expect(error.code).not.toBe('reading_stopped');
  }
  expect(performance.now() - start).toBeLessThan(5000);
}

it('what only looks like a script is text, as its page shows it', async () => {
  const broken = 'The tag was <</i>script type="text">, and nobody closed it.';
  const { text } = await readSafely(Buffer.from(`<html><body><p>${broken}</p>`), {
    address: 'https://example.org/a',
    declaredType: 'text/html; charset=utf-8',
  });
  expect(text).toBe('The tag was <script type="text">, and nobody closed it.');
});

it('a page is read in bounded time whatever happened to it', async () => {
  await holdsAsync('mutated pages', fc.asyncProperty(mutated(madeUp, pieces), readsOrRefuses), {
    runs: 500,
  });
});

const data = join(import.meta.dirname, '../../../shared/data/readability');
const isThere = existsSync(data);
if (!isThere) console.info(`skipped: real pages, for there is no folder ${data}`);

it.runIf(isThere)('a real page too', async () => {
  const pages = readdirSync(data)
    .map((name) => readFileSync(join(data, name, 'source.html')))
    .filter((page) => page.length < 60_000);
  await holdsAsync(
    'mutated real pages',
    fc.asyncProperty(mutated(fc.constantFrom(...pages), pieces), readsOrRefuses),
    { runs: 30 },
  );
});
