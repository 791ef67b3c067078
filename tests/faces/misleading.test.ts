import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesText } from '../../src/cli/present/changes-text.ts';
import { claimText } from '../../src/cli/present/claim-text.ts';
import { claimsText } from '../../src/cli/present/claims-text.ts';
import { dossierJson } from '../../src/cli/present/dossier-json.ts';
import { rippleText } from '../../src/cli/present/ripple-text.ts';
import { staleText } from '../../src/cli/present/stale-text.ts';
import { statusText } from '../../src/cli/present/status-text.ts';
import { timelineText } from '../../src/cli/present/timeline-text.ts';
import type { Desk } from '../../src/desk.ts';
import { averitecClaim } from '../../src/formats/averitec/write-averitec.ts';
import { numbersOf } from '../../src/formats/claim-review/numbers-of.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { listPublicClaims } from '../../src/queries/public/list-public-claims.ts';
import { ripple } from '../../src/queries/ripple/ripple.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { eventInWords } from '../../src/summaries/event-in-words.ts';
import { toJson } from '../../src/summaries/json.ts';
import { toMarkdown } from '../../src/summaries/markdown.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { english } from '../../src/summaries/words/english.ts';
import { as, ben } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const leftOut = 'It was open again by noon';
const asOf = '2023-06-01';
let desk: Desk;
beforeAll(async () => {
  desk = await newDesk(folder);
  await markedClaim(desk);
});
afterAll(() => desk.store.close());

/** The claim `gate`: supported, and judged so with the mark. */
async function markedClaim(at: Desk): Promise<void> {
  const text = Buffer.from('The gate was shut at dawn.');
  await captureSource(at, text, { title: 'Log', slug: 'log', publishedOn: '2023-05-04' });
  await logClaim(at, { text: 'The gate was shut.', slug: 'gate', topics: ['Harbour'] });
  await addEvidence(at, {
    ...{ claim: 'gate', stance: 'supports', source: 'log', strength: 'moderate' },
    quote: 'The gate was shut at dawn',
  });
  const said = { claim: 'gate', speaker: 'Jan Brandt', saidOn: '2023-05-05' } as const;
  await addAppearance(at, { ...said, manner: 'asserts', basis: 'undisclosed' });
  await assess(at, { misleading: leftOut });
}

const assess = (at: Desk, more: Partial<Parameters<typeof assessClaim>[1]> = {}) =>
  assessClaim(at, {
    ...{ claim: 'gate', status: 'supported', confidence: 'high', because: 'The log says so.' },
    ...{ on: '2023-05-06', reviewOn: '2023-05-20', ...more },
  });

describe('the mark misleading stands beside the status', () => {
  it('on every page, card, feed and file of data of a published site that tells where the claim stands', async () => {
    const site = join(folder, 'site');
    const given = { folder: site, words: english, base: 'https://facts.example.org', asOf };
    await publishSite(desk, given);
    const read = (path: string): string => readFileSync(join(site, path), 'utf8');
    for (const path of ['index', 'claims', 'speakers/jan-brandt', 'topics/harbour', 'embed/gate']) {
      expect(read(`${path}.html`), path).toContain('<strong>misleading</strong>');
    }
    for (const path of ['claims/gate.html', 'embed/gate.html', 'assessments.json', 'feed.xml']) {
      expect(read(path), path).toContain(`what is left out: “${leftOut}`);
    }
    expect(read('claims/gate.html')).toMatch(/og:description" content="[^"]*Marked as misleading/);
    expect(read('cards/gate.svg')).toContain('>Supported · misleading</text>');
    for (const path of ['data/claims.csv', 'data/claims.jsonl']) {
      expect(read(path), path).toContain(leftOut);
    }
    expect(read('search-index.json')).toContain('Supported · misleading');
  });

  it('on every answer in the terminal', async () => {
    const told = await dossier(desk, { claim: 'gate', asOf });
    const texts = {
      list: claimsText(await listClaims(desk, { asOf }), 80),
      show: claimText(told, 200),
      status: statusText(await status(desk, { claim: 'gate', asOf }), told, 200),
      stale: staleText(await staleClaims(desk, { asOf }), 200),
      ripple: rippleText(await ripple(desk, { record: 'log', asOf }), 200),
    };
    for (const [name, text] of Object.entries(texts)) expect(text, name).toContain(leftOut);
  });

  it('of the claim at the other end of a link', async () => {
    const own = await newDesk(scratchFolder());
    await markedClaim(own);
    await logClaim(own, { text: 'The north gate was shut.', slug: 'north' });
    await linkClaims(own, { claim: 'north', kind: 'narrows', other: 'gate' });
    const told = await dossier(own, { claim: 'north', asOf });
    const found = await status(own, { claim: 'north', asOf });
    expect(found.links).toMatchObject([{ status: 'supported', misleading: [leftOut] }]);
    const sentence = `That claim is marked as misleading by Ana Ruiz; what is left out: “${leftOut}”`;
    for (const text of [statusText(found, told, 300), claimText(told, 300)]) {
      expect(text).toContain(sentence);
    }
    expect(toMarkdown(outlineOf(told))).toContain(sentence);
    expect(JSON.stringify(dossierJson(told))).toContain(leftOut);
    const before = await status(own, { claim: 'north', asOf: '2023-05-05' });
    expect(before.links).toMatchObject([{ misleading: [] }]);
    await own.store.close();
  });

  it('in what changed, and over time from the day it stands until it is taken off', async () => {
    const own = await newDesk(scratchFolder());
    await markedClaim(own);
    const { claims, ...rest } = await changes(own, { since: '0', asOf });
    expect(claims).toMatchObject([{ misleading: [leftOut] }]);
    expect(changesText({ claims, ...rest }, 200)).toContain(`Misleading: ${leftOut}`);
    await assess(own, { on: '2023-05-09' });
    const told = await timeline(own, { claim: 'gate', asOf });
    const marked = told.spans.filter(({ misleading }) => misleading.length > 0);
    expect(marked).toMatchObject([{ from: '2023-05-06', to: '2023-05-08', misleading: [leftOut] }]);
    expect(timelineText(told, 200)).toContain(`→ still supported; misleading: ${leftOut}`);
    const [moved] = told.events.filter(({ after }) => after?.misleading.length === 1);
    expect(plainText(moved ? eventInWords(moved, english) : [])).toBe(
      `still supported; marked as misleading, what is left out: “${leftOut}”`,
    );
    await own.store.close();
  });

  it('in the justification of AVeriTeC', async () => {
    const { justification } = averitecClaim(await dossier(desk, { claim: 'gate', asOf }), '');
    expect(justification).toBe(`The log says so. Misleading: ${leftOut}`);
  });

  it('behind the reasons as a sentence of its own, also where nothing ends them', async () => {
    const told = await dossier(desk, { claim: 'gate', asOf });
    if (told.assessed === null) throw new Error('It was assessed.');
    const open = { ...told.assessed.value, because: 'The log says so' };
    const { justification } = averitecClaim(
      { ...told, assessed: { ...told.assessed, value: open } },
      '',
    );
    expect(justification).toBe(`The log says so. Misleading: ${leftOut}`);
  });
});

describe('a claim of a list has the mark', () => {
  const marks = async (clocks: { readonly asOf?: string; readonly knownAt?: string }) =>
    (await listClaims(desk, clocks)).items.map(({ misleading }) => misleading);

  it('from the day of the assessment on, and as known from its entry on', async () => {
    const { position } = await status(desk, { claim: 'gate' });
    expect(await marks({ asOf: '2023-05-05' })).toEqual([[]]);
    expect(await marks({ asOf: '2023-05-06' })).toEqual([[leftOut]]);
    expect(await marks({ asOf, knownAt: String(position - 1) })).toEqual([[]]);
  });

  it('by an assessment that dissents, by none that was superseded, and in public by public ones alone', async () => {
    const own = await newDesk(scratchFolder());
    await markedClaim(own);
    await assess(as(own, ben), { status: 'insufficient', on: '2023-05-07' });
    const [dissented] = (await listClaims(own, { asOf })).items;
    expect(dissented?.misleading).toEqual([leftOut]);
    const [first] = (await status(own, { claim: 'gate', asOf })).dissent;
    const told = await dossier(own, { claim: 'gate', asOf });
    expect(statusText(await status(own, { claim: 'gate', asOf }), told, 200)).toContain(leftOut);
    await hideRecord(own, { record: String(first?.n), because: 'Not settled yet.' });
    expect((await listPublicClaims(own, { asOf })).items[0]?.misleading).toEqual([]);
    await assess(own, { on: '2023-05-08' });
    expect((await listClaims(own, { asOf })).items[0]?.misleading).toEqual([]);
    await own.store.close();
  });

  it('by an older assessment that agrees with a newer one without it, on every face', async () => {
    const own = await newDesk(scratchFolder());
    await markedClaim(own);
    await assess(as(own, ben), { on: '2023-05-07', because: 'Read again.' });
    expect((await listClaims(own, { asOf })).items[0]?.misleading).toEqual([leftOut]);
    expect((await listPublicClaims(own, { asOf })).items[0]?.misleading).toEqual([leftOut]);
    const told = await dossier(own, { claim: 'gate', asOf });
    const found = await status(own, { claim: 'gate', asOf });
    expect([found.assessed?.by, found.dissent]).toEqual(['Ben Osei', []]);
    expect(found.agreeing).toMatchObject([
      { by: 'Ana Ruiz', on: '2023-05-06', misleading: leftOut },
    ]);
    const summary = toJson(told, outlineOf(told));
    const texts = {
      show: claimText(told, 200),
      status: statusText(found, told, 200),
      why: JSON.stringify(dossierJson(told)),
      summary: toMarkdown(outlineOf(told)),
      json: JSON.stringify(summary.agreeing),
      justification: averitecClaim(told, '').justification,
    };
    for (const [name, text] of Object.entries(texts)) expect(text, name).toContain(leftOut);
    expect(numbersOf(told)).toBeUndefined();
    const site = join(folder, 'agreeing');
    const base = 'https://facts.example.org';
    await publishSite(own, { folder: site, words: english, base, asOf });
    const read = (path: string): string => readFileSync(join(site, path), 'utf8');
    for (const path of ['claims/gate.html', 'embed/gate.html', 'assessments.json']) {
      expect(read(path), path).toContain(`what is left out: “${leftOut}`);
    }
    expect(read('cards/gate.svg')).toContain('>Supported · misleading</text>');
    expect(read('assessments.json')).toMatch(/Ben Osei.*Ana Ruiz/s);
    await own.store.close();
  });

  it('by an assessment of a claim that was merged into it', async () => {
    const own = await newDesk(scratchFolder());
    await markedClaim(own);
    await logClaim(own, { text: 'They closed the gate.', slug: 'closed' });
    await mergeClaims(own, { kept: 'closed', gone: 'gate', because: 'One claim.' });
    const { items } = await listClaims(own, { asOf });
    expect(items.map(({ slug, misleading }) => [slug, misleading])).toEqual([
      ['closed', [leftOut]],
    ]);
    await own.store.close();
  });
});
