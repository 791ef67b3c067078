import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/summaries/escape-markdown.ts';
import { toJson } from '../../src/summaries/json.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { caseNamed, cases } from './cases.ts';
import { dossierOf } from './dossiers.ts';

const hostile = [
  '<script>alert(1)</script> <img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) ![x](http://evil.example/x.png)',
  '**bold** _it_ `code` ~~gone~~ [^1]: note | table | # head',
  'http://evil.example www.evil.example me@evil.example <http://evil.example>',
  '\u001b[31mred\u0007 \u202Etxt.exe &lt;b&gt; \\*',
  'line\n\n# heading\n\n- item\n1. one\n> quote\n\n    code',
];

describe('Markdown', () => {
  it.each(hostile)('makes no markup of stored text: %j', (text) => {
    const dossier = dossierOf({
      claim: { text, terms: text },
      evidence: [{ n: 51, source: 31, stance: 'supports', quote: text, note: text }],
      sources: { 31: { title: text, publisher: text, url: 'https://a.example/' } },
    });
    const html = new MarkdownIt({ html: true, linkify: true }).render(
      toMarkdown(outlineOf(dossier)),
    );
    const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/giu)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['em', 'h1', 'h2', 'li', 'p', 'ul']);
  });

  it.each(['1. one', '- item', '+ item', '> quote', '=== ', '12) twelve', '# head'])(
    'starts no block with a name: %j',
    (name) => {
      const html = new MarkdownIt().render(escapeMarkdown(name, { startsBlock: true }));
      expect(html).toMatch(/^<p>[^\n]*<\/p>\n$/u);
    },
  );
});

describe('text for a terminal', () => {
  it.each(cases)('is no wider than it may be: %s', (_, dossier) => {
    const lines = toText(outlineOf(dossier), { width: 60 }).split('\n');
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it('cuts a word that is wider than the line, and counts wide characters as two', () => {
    const dossier = dossierOf({ claim: { text: `${'x'.repeat(50)} ${'中'.repeat(30)}` } });
    const [first = '', second = '', third = ''] = toText(outlineOf(dossier), { width: 40 }).split(
      '\n',
    );
    expect([first, second, third]).toEqual(['Claim:', 'x'.repeat(40), 'x'.repeat(10)]);
  });

  it('lets no stored text steer the terminal', () => {
    const text = toText(outlineOf(dossierOf({ claim: { text: 'a\u001b[2Jb\u202Ec\nd' } })), {
      width: 80,
    });
    expect(text).toContain('a\uFFFD[2Jb\uFFFDc d');
  });

  it('ends each sentence with its records', () => {
    expect(toText(outlineOf(caseNamed('noted')), { width: 200 })).toContain(
      'No evidence known to Ana Alder (March 2023); no search is on record. [61] Nobody',
    );
  });
});

describe('JSON', () => {
  it('holds the status, the sentences with their records, and the hashes in full', () => {
    const dossier = caseNamed('searched');
    const json = toJson(dossier, outlineOf(dossier));
    expect(json).toMatchObject({
      asOf: '2023-04-01',
      position: 57,
      derived: { status: 'no_evidence_found', rung: 'searched', lookedUntil: '2023-03-31' },
      assessed: null,
    });
    expect(json.sections.map(({ key }) => key)).toEqual([
      'standing',
      'appearances',
      'looked_for',
      'would_change',
    ]);
    const supported = caseNamed('supported');
    expect(
      toJson(supported, outlineOf(supported)).sources[0]?.snapshots[0]?.textSha256,
    ).toHaveLength(64);
  });

  it('gives held periods as days', () => {
    const dossier = caseNamed('held, outdated now');
    expect(toJson(dossier, outlineOf(dossier)).derived.held?.for).toEqual([
      { first: '2020-01-01', last: '2020-12-31' },
    ]);
  });
});

it.each(cases)(
  'the same dossier gives the same bytes, in whatever order its lists came: %s',
  (_, dossier) => {
    const turned = {
      ...dossier,
      appearances: dossier.appearances.toReversed(),
      sources: dossier.sources.toReversed(),
      speakers: dossier.speakers.toReversed(),
      corrections: dossier.corrections.toReversed(),
      dissent: dossier.dissent.toReversed(),
      reviews: dossier.reviews.toReversed(),
      stale: dossier.stale.toReversed(),
    };
    expect(toMarkdown(outlineOf(turned))).toBe(toMarkdown(outlineOf(dossier)));
    expect(JSON.stringify(toJson(turned, outlineOf(turned)))).toBe(
      JSON.stringify(toJson(dossier, outlineOf(dossier))),
    );
  },
);

it('only the catalogue holds words that a reader sees', () => {
  const room = new URL('../../src/summaries/', import.meta.url);
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('words/'))
    .filter((file) => file !== 'phrase.ts');
  expect(files.length).toBeGreaterThan(20);
  const composing = files.filter((file) =>
    readFileSync(new URL(file, room), 'utf8').includes('phrase`'),
  );
  expect(composing).toEqual([]);
});
