import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { releasedNames } from '../support/migrations.ts';
import { deskOf, onServer } from '../support/server-desks.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { asof, asofHere, type Run } from './asof.ts';
import { expectPlain, expectReadable } from './readable.ts';
import { wholeWay } from './whole-way.ts';

const [withJson, withText] = [scratchFolder(), scratchFolder()];
let json: Readonly<Record<string, Run>>;
let text: Readonly<Record<string, Run>>;

beforeAll(async () => {
  // The founding case and the journeys beside this one start a process for each command.
  json = await wholeWay(asofHere, withJson, ['--json']);
  text = await wholeWay(asofHere, withText, []);
});

const said = (name: string) => json[name]?.json ?? expect.fail(`${name} printed no JSON`);
const shown = (name: string) => text[name]?.stdout ?? expect.fail(`${name} was not run`);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const sha256 = /^[0-9a-f]{64}$/;
const id = expect.stringMatching(uuid);

describe('the whole way by the command line', () => {
  it('succeeds at each step but the quote that is not there', () => {
    const codes = (runs: typeof json) =>
      Object.entries(runs).flatMap(([name, { code, stderr }]) =>
        code === 0 ? [] : [{ name, code, stderr }],
      );
    expect(codes(json)).toMatchObject([{ name: 'notFound', code: 1, stderr: '' }]);
    expect(codes(text)).toMatchObject([{ name: 'notFound', code: 1 }]);
  });

  it('prints what people can read, and one JSON document with --json', () => {
    for (const { stdout, stderr } of Object.values(text)) {
      expectReadable(stdout);
      expectPlain(stderr);
    }
    for (const run of Object.values(json)) expect(run.json).toBeTypeOf('object');
  });

  it('makes the desk and says which migrations it has', () => {
    const desk = onServer ? expect.stringMatching(/^postgresql:.*schema=/) : deskOf(withJson);
    expect(said('init')).toEqual({ desk, migrations: releasedNames });
  });

  it.each(['captureMarkdown', 'captureHtml', 'captureInput', 'captureText'])(
    'stores the source and its snapshot with both hashes (%s)',
    (name) => {
      expect(said(name)).toMatchObject({
        source: { id, slug: expect.any(String), title: expect.any(String) },
        snapshot: {
          id,
          mediaType: expect.stringMatching(/^text\//),
          textSha256: expect.stringMatching(sha256),
          bytesSha256: expect.stringMatching(sha256),
          capturedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
          characters: expect.any(Number),
        },
      });
    },
  );

  it('reads from a page its title, author, language and date, and from Markdown its heading', () => {
    expect(said('captureHtml').source).toMatchObject({
      title: 'Bridge closed',
      authors: ['Cy Lo'],
      language: 'en',
      publishedOn: '2023-05-05',
    });
    expect(said('captureMarkdown').source).toMatchObject({ title: 'The talk' });
  });

  it('makes no second snapshot of the same bytes', () => {
    expect(said('captureAgain')).toMatchObject({
      unchanged: true,
      source: said('captureText').source,
    });
    expect(shown('captureAgain')).toMatch(/^Unchanged/);
  });

  it('keeps a source whose text is not at hand, and what it repeats', () => {
    expect(said('sourceAdd')).toMatchObject({ source: { id, slug: 'wire', title: 'Wire report' } });
    expect(said('sourceList')).toMatchObject({ next: null });
    expect(said('sourceList').sources).toHaveLength(5);
    expect(said('sourceShow')).toMatchObject({ source: { slug: 'page' }, origin: null });
    expect(shown('sourceShow')).toContain('"cracks in two piers"');
  });

  it('finds a quote in its place, or shows the nearest and what differs', () => {
    const exact = 'There is no evidence that it was unsafe';
    expect(said('found')).toMatchObject({ found: true, start: 51, end: 90, exact });
    expect(said('found').prefix).toBeTypeOf('string');
    expect(said('found').suffix).toBeTypeOf('string');
    expect(said('notFound').error).toMatchObject({
      code: 'quote_not_found',
      nearest: { exact, start: 51, end: 90, differs: [{ quote: null, text: 'no' }] },
    });
  });

  it('knows a speaker by every spelling, with roles', () => {
    expect(said('speakerAdd')).toMatchObject({ speaker: { id, slug: 'ben-osei' } });
    expect(said('speakerShow').speaker).toMatchObject({
      names: ['Ben Osei', 'B. Osei', 'Бен Осеї'],
      roles: [{ title: 'Mayor', fromOn: '2020', toOn: '2024' }],
    });
    expect(said('speakerShow').appearances).toMatchObject([{ claim: { slug: 'closed' } }]);
  });

  it('logs a claim with its first appearance, and says whom it made', () => {
    expect(said('log')).toMatchObject({
      claim: {
        id,
        slug: 'closed',
        text: 'The old bridge was closed on 3 May 2023.',
        kind: 'event',
      },
      appearance: {
        id,
        speaker: { name: 'Ben Osei', made: false },
        passage: { quote: 'We closed the bridge on 3 May' },
        manner: 'asserts',
        basis: 'told',
        madeSpeakers: [{ name: 'Radio One', made: true }],
      },
      similar: [],
    });
    expect(shown('log')).toContain('New speaker: Radio One (radio-one).');
  });

  it('shows likely repeats, and never decides', () => {
    expect(said('logSimilar')).toMatchObject({ appearance: null, similar: [{ slug: 'closed' }] });
    expect(shown('logSimilar')).toContain('It may repeat:');
    expect(said('claimList').claims).toHaveLength(3);
  });

  it('keeps amounts as they are written', () => {
    expect(said('logAmount').claim).toMatchObject({
      amountLow: '2000000',
      amountHigh: '3000000',
      unit: 'EUR',
      kind: 'quantity',
    });
  });

  it('records a further appearance of an unknown speaker, made and said so', () => {
    expect(said('appear')).toMatchObject({
      appearance: { id, manner: 'reports', speaker: { name: 'The city', made: true } },
    });
    expect(shown('appear')).toContain('New speaker: The city (the-city).\n');
    expect(shown('appear')).toContain('asof speaker propose the-city');
  });

  it('records evidence as graded and no grade that was not given', () => {
    expect(said('evidence').evidence).toMatchObject({
      id,
      stance: 'supports',
      strength: 'moderate',
      credibility: '2',
      seenOn: '2023-05-05',
      aboutOn: '2023-05',
    });
    expect(said('evidenceOfInterest').evidence).toMatchObject({
      interested: 'yes',
      originUnnamed: 'yes',
      credibility: 'unknown',
    });
    expect(said('undercutter').evidence).not.toHaveProperty('credibility');
  });

  it('notes absences of all three kinds', () => {
    expect(said('noted').absence).toMatchObject({ id, kind: 'noted', basis: 'not_aware' });
    expect(said('searched').absence).toMatchObject({
      kind: 'searched',
      by: null,
      places: ['Council minutes', 'Road register'],
    });
    expect(said('expected').absence).toMatchObject({ kind: 'expected', passage: { id } });
  });

  it('tells where the claim stands, each record once', () => {
    const { derived } = said('standing');
    expect(said('standing')).toMatchObject({
      claim: { id, slug: 'closed', text: expect.any(String) },
      asOf: '2023-07-01',
      knownAt: expect.any(String),
      position: expect.any(Number),
      assessed: null,
      agreeing: [],
      dissent: [],
      reviews: [],
      stale: [],
      appearances: 2,
    });
    expect(derived).toMatchObject({
      status: 'insufficient',
      rung: null,
      lookedUntil: null,
      held: null,
      possible: null,
      rule: 'ladder/1',
      origins: { for: 0, against: 1 },
      firm: { for: 0, against: 0 },
      possibly: [],
    });
    const { counted, setAside } = derived as unknown as {
      counted: { id: string }[];
      setAside: { id: string; reason: string }[];
    };
    expect(new Set([...counted, ...setAside].map((record) => record.id)).size).toBe(6);
    expect(setAside).toMatchObject([
      { kind: 'evidence', reason: 'undercut', by: said('undercutter').evidence?.id },
    ]);
  });

  it('takes back as a mistake or as withdrawn, and says which and what falls', () => {
    expect(said('takeBackUndercutter').retraction).toMatchObject({ id, kind: 'mistake', on: null });
    expect(said('takeBackUndercutter')).toMatchObject({
      moved: [{ before: 'insufficient', after: 'supported' }],
    });
    expect(said('withdraw')).toMatchObject({
      retraction: { kind: 'withdrawal', on: '2023-08-01' },
      falls: [{ kind: 'evidence', id: said('evidence').evidence?.id }, { kind: 'appearance' }],
    });
    expect(shown('withdraw')).toContain('as withdrawn on 1 August 2023: it');
    expect(shown('withdraw')).toMatch(/falls: evidence \d+ of claim \d+/);
  });

  it('shows judgement beside the rule and says where they part', () => {
    expect(said('assess').assessment).toMatchObject({ id, status: 'supported', by: 'Ana Ruiz' });
    expect(said('status')).toMatchObject({
      derived: { status: 'insufficient' },
      assessed: {
        status: 'supported',
        confidence: 'moderate',
        by: 'Ana Ruiz',
        on: '2023-07-01',
        because: 'The paper says why.',
        misleading: 'It was open again in a week.',
      },
      stale: ['rule_moved', 'recheck_due', 'rests_on_withdrawn'],
    });
    expect(shown('status')).toContain('It was open again in a week.');
  });

  it('goes from the status down to quotes, snapshots and hashes', () => {
    const { records, ...same } = said('why');
    const { knownAt: _known, ...status } = said('status');
    expect(same).toMatchObject(status);
    expect(records?.evidence).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          passage: expect.objectContaining({
            quote: 'cracks in two piers',
            snapshot: expect.objectContaining({ textSha256: expect.stringMatching(sha256) }),
          }),
        }),
      ]),
    );
    expect(shown('why')).toMatch(/text sha256 [0-9a-f]{64}/);
    expect(shown('why')).toContain('Ben Osei asserts it, via Radio One');
  });

  it('verifies, and prints a head that the ledger leads to later', async () => {
    expect(said('verify')).toMatchObject({ ok: true, problems: [] });
    expect(said('verify').head).toMatchObject({ link: said('head').link });
    writeFileSync(join(withJson, 'head.json'), json.head?.stdout ?? '');
    const later = await asof(withJson, 'claim', 'log', '--text', 'Something else entirely.');
    expect(later.code).toBe(0);
    const verified = await asof(withJson, 'verify', '--head', 'head.json');
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.stdout).toContain('still leads to the head');
    const other = await asof(withText, 'verify', '--head', join(withJson, 'head.json'), '--json');
    expect(other).toMatchObject({ code: 6, json: { ok: false } });
  });

  it('writes the summary in three formats, to standard output or whole into a file', async () => {
    const summary = (...words: string[]) => asof(withText, 'summary', 'closed', ...words);
    const [markdown, plain, document, file] = await Promise.all([
      summary(),
      summary('--format', 'text'),
      summary('--format', 'json'),
      summary('-o', 'closed.md'),
    ]);
    expect(markdown.stdout).toMatch(/^# /);
    expectReadable(plain.stdout);
    expect(document.json).toBeTypeOf('object');
    expect(file.stdout).toBe('Wrote closed.md.\n');
    expect(readFileSync(join(withText, 'closed.md'), 'utf8')).toBe(markdown.stdout);
    const html = await summary('--format', 'bogus', '-o', 'none.md');
    expect(html.code).toBe(2);
    expect(existsSync(join(withText, 'none.md'))).toBe(false);
  });
});
