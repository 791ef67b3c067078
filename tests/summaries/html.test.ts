import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../src/markup/html.ts';
import { summaryOf } from '../../src/queries/summary-of.ts';
import { toHtml } from '../../src/summaries/html.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { seededDesk } from '../support/seeded-desk.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { cases } from './cases.ts';
import { dossierOf } from './dossiers.ts';

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><svg onload=alert(1)>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  'java\tscript:alert(1)',
  '&lt;b&gt; &#60;i&#62;',
  '\u202Eexe.txt \u0000\u001b[31m',
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error', 'long-title': 'off', 'no-trailing-whitespace': 'off' },
});

describe('the summary as HTML', () => {
  it.each(cases)('is valid: %s', async (_, dossier) => {
    const report = await validator.validateString(toHtml(outlineOf(dossier)));
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
  });

  it.each(hostile)('makes no markup of stored text: %j', (text) => {
    const dossier = dossierOf({
      claim: { text, terms: text },
      evidence: [{ n: 51, source: 31, stance: 'supports', quote: text, note: text }],
      sources: { 31: { title: text, publisher: text, url: 'https://a.example/' } },
    });
    const page = toHtml(outlineOf(dossier));
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      ['a', 'bdi', 'body', 'h1', 'h2', 'head', 'html', 'li', 'main', 'meta'].concat([
        ...['p', 'section', 'style', 'sup', 'title', 'ul'],
      ]),
    );
    expect(page).not.toMatch(/<[^>]*\son\w+=/i);
    expect(page).not.toMatch(/(?![\t\n])\p{Cc}|[\u202A-\u202E]/u);
  });
});

describe('markup', () => {
  it('takes text as data, markup as it is, and nothing for null', () => {
    expect(
      html`<p title="${'"&\''}">${'<b>'}${html`<i>${1}</i>`}${null}${[html`a`, null]}</p>`,
    ).toEqual({ markup: '<p title="&quot;&amp;&#39;">&lt;b&gt;<i>1</i>a</p>' });
  });

  it('keeps the number of code points, so that places in a text stay what they are', () => {
    const text = 'a\u202Eb\u0007c\n\td\uD83D\uDE00';
    expect([...escapeHtml(text)]).toHaveLength([...text].length);
  });
});

describe('what changed', async () => {
  const desk = await seededDesk(scratchFolder());

  it('is told of P1 against the day before its look counts', async () => {
    const found = await summaryOf(desk, { claim: 'p1', asOf: '2023-04-01', since: '2023-03-11' });
    const text = toHtml(outlineOf(found.dossier, undefined, found.earlier));
    expect(text).toContain('Where it stands has moved; then: unchecked; now: no evidence known');
    expect(text).toContain('up to 31 March 2023.');
  });

  it('says so when the claim was not yet logged', async () => {
    const found = await summaryOf(desk, { claim: 'p1', since: '0' });
    expect(found.earlier?.dossier).toBeNull();
    expect(toHtml(outlineOf(found.dossier, undefined, found.earlier))).toContain(
      'The claim was not yet logged then.',
    );
  });

  it('says so when nothing has changed', async () => {
    const found = await summaryOf(desk, { claim: 'p2', asOf: '2023-06-02', since: '2023-06-01' });
    const text = toHtml(outlineOf(found.dossier, undefined, found.earlier));
    expect(text).toContain('Where it stands has not moved: unchecked.');
    expect(text).toContain('Nothing else has changed.');
  });
});
