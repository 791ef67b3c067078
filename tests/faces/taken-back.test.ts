import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimText } from '../../src/cli/present/claim-text.ts';
import { claimsText } from '../../src/cli/present/claims-text.ts';
import { dossierJson } from '../../src/cli/present/dossier-json.ts';
import { shownSourceText } from '../../src/cli/present/source-json.ts';
import { shownSpeakerJson, shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import { statusText } from '../../src/cli/present/status-text.ts';
import { timelineText } from '../../src/cli/present/timeline-text.ts';
import { whyText } from '../../src/cli/present/why-text.ts';
import type { Desk } from '../../src/desk.ts';
import { claimings } from '../../src/formats/claimings.ts';
import { csvTables, writeCsv } from '../../src/formats/csv/write-csv.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { showSource } from '../../src/queries/show-source.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const asOf = '2023-12-31';
let desk: Desk;
let said: string;
let sites = 0;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  const facts = { claim: 'bridge', speaker: 'Joe Ek', saidOn: '2023-05-20' };
  said = String((await addAppearance(desk, { ...facts, source: 'paper' })).appearance.n);
});
afterEach(() => desk.store.close());

const takeBack = (record: string, on?: string) =>
  retractRecord(desk, {
    ...{ record, because: 'Misread' },
    ...(on === undefined ? { mistake: true } : { on }),
  });
const speaker = async (day = asOf) =>
  shownSpeakerText(await showSpeaker(desk, { speaker: 'Joe Ek', asOf: day }), 200);
const claim = async (day = asOf) =>
  claimText(await dossier(desk, { claim: 'bridge', asOf: day }), 200);
const summary = async (words = english) =>
  toText(outlineOf(await dossier(desk, { claim: 'bridge', asOf }), words), { width: 1000 });

/** Reads the pages of a site that is published now. */
async function published(): Promise<(path: string) => string> {
  sites += 1;
  const site = join(folder, `site-${sites}`);
  await publishSite(desk, { folder: site, words: english, asOf });
  return (path) => readFileSync(join(site, path), 'utf8');
}

/** The table of appearances of an export. */
async function csvOf(told: Dossier): Promise<string> {
  const tables = csvTables.filter(({ name }) => name === 'appearances');
  const pieces = writeCsv(Readable.from([told]), { tables, lossless: true });
  let whole = '';
  for await (const { text } of pieces) whole += text;
  return whole;
}

describe('an appearance that was taken back', () => {
  it('as a mistake is none of what its speaker says', async () => {
    expect(await speaker()).toContain('The bridge was closed');
    await takeBack(said);
    expect(await speaker()).not.toContain('The bridge was closed');
    expect(await claim()).not.toContain('Joe Ek');
  });

  it('by the world is marked from its day on, wherever it is shown, and asserts nothing', async () => {
    await takeBack(said, '2023-06-01');
    for (const show of [speaker, claim]) {
      expect(await show()).toContain('Withdrawn (1 June 2023): “Misread');
      expect(await show('2023-05-31')).not.toContain('Withdrawn');
    }
    expect(await summary()).toMatch(/Nobody .*asserts.*Withdrawn \(1 June 2023\): “Misread/s);
  });
});

describe('what rests on a record that was taken back does not count, and every face says by what', () => {
  const paper =
    /Does not count: the source “(<bdi>)?The paper(<\/bdi>)?” \(record \d+\), which it rests on, was withdrawn \(1 June 2023\): “(<bdi>)?Misread/;
  const why = async (day = asOf) =>
    whyText(
      await status(desk, { claim: 'bridge', asOf: day }),
      await dossier(desk, { claim: 'bridge', asOf: day }),
      1000,
    );

  it('a saying, from the day of its source on', async () => {
    await takeBack('paper', '2023-06-01');
    for (const show of [why, speaker, claim]) {
      expect(await show()).toMatch(paper);
      expect(await show('2023-05-31')).not.toContain('Does not count');
    }
    expect(await summary()).toMatch(/Nobody .*asserts/);
    expect(await summary()).toMatch(paper);
    expect(await summary()).toMatch(/\nSources\n.*Withdrawn \(1 June 2023\): “Misread/s);
    expect(await summary(german)).toContain('worauf es ruht, wurde zurückgezogen (');
    expect((await published())('claims/bridge.html')).toMatch(paper);
  });

  it('evidence, told once in why: with the record, and not in the table above it', async () => {
    const facts = { claim: 'bridge', stance: 'supports', source: 'paper' } as const;
    const { n } = await addEvidence(desk, facts);
    await takeBack('paper', '2023-06-01');
    const [table = '', record = ''] = (await why()).split(`\nevidence ${n}  `);
    expect(table).toContain(`${n}  evidence  does not count; why stands below`);
    expect(record).toMatch(/^supports it\n {2}Does not count: the source “The paper”/);
    const stands = await status(desk, { claim: 'bridge', asOf });
    const told = await dossier(desk, { claim: 'bridge', asOf });
    expect(statusText(stands, told, 200)).toContain('“The paper” (record');
  });

  it('in JSON with each retraction', async () => {
    await takeBack('paper', '2023-06-01');
    const fellWith = [
      { kind: 'source', slug: 'paper', retractions: [{ because: 'Misread', on: '2023-06-01' }] },
    ];
    const told = await dossier(desk, { claim: 'bridge', asOf });
    expect(dossierJson(told)).toMatchObject({ appearances: [{ fellWith }] });
    const shown = await showSpeaker(desk, { speaker: 'Joe Ek', asOf });
    expect(shownSpeakerJson(shown)).toMatchObject({ appearances: [{ fellWith }] });
  });

  it('and is in the table beside the picture of who said it when, but not in the picture', async () => {
    for (const [speaker, saidOn] of [
      ['Ida Ek', '2023-07-01'],
      ['Ann Lee', '2023-08-01'],
    ] as const) {
      await addAppearance(desk, { claim: 'bridge', speaker, saidOn });
    }
    await takeBack('paper', '2023-06-01');
    const [, figure = ''] = (await published())('claims/bridge.html').split('id="sayings"');
    const [picture = '', table = ''] = figure.split('<details>');
    expect(picture).toContain('Ida Ek');
    expect(picture).not.toContain('Joe Ek');
    expect(picture).toContain('or does not count, is in the table alone.');
    expect(table.split('</table>')[0]).toMatch(paper);
  });

  it('in the timeline, and in a column of the table of appearances', async () => {
    await takeBack('paper', '2023-06-01');
    const told = await timeline(desk, { claim: 'bridge', asOf });
    expect(timelineText(told, 200)).toContain(
      'Joe Ek asserted it, which counts no longer (withdrawn)',
    );
    const before = await timeline(desk, { claim: 'bridge', asOf: '2023-05-31' });
    expect(timelineText(before, 200)).toContain('Joe Ek asserted it, in');
    const table = await csvOf(await dossier(desk, { claim: 'bridge', asOf }));
    const [head, row] = table.split('\r\n').map((line) => line.split(','));
    expect(row?.[head?.indexOf('set_aside') ?? -1]).toBe('withdrawn');
  });

  it('and nobody made the claim there', async () => {
    const made = async () => claimings(await dossier(desk, { claim: 'bridge', asOf }));
    expect(await made()).toHaveLength(1);
    await takeBack('paper', '2023-06-01');
    expect(await made()).toEqual([]);
  });

  it('by a passage, a snapshot, and the sources that its source repeats', async () => {
    const text = Buffer.from('The bridge is closed, said Joe.');
    const { snapshot } = await captureSource(desk, text, { source: 'wire' });
    const words = { claim: 'bridge', source: 'wire', quote: 'The bridge is closed' };
    const { appearance } = await addAppearance(desk, { ...words, speaker: 'Ida Ek' });
    const piece = await addEvidence(desk, { ...words, quote: 'said Joe', stance: 'context' });
    const named = async () => {
      const { appearances, evidence } = await dossier(desk, { claim: 'bridge', asOf });
      const all = new Map([...appearances, ...evidence].map((each) => [each.n, each.fellWith]));
      return [appearance.n, piece.n].map((n) => all.get(n)?.map((each) => each.n));
    };
    expect(await named()).toEqual([[], []]);
    const { record } = await takeBack('paper');
    expect(await named()).toEqual([[record.n], [record.n]]);
    await takeBack(String(snapshot.n));
    await takeBack(String(appearance.value.passage));
    const both = [snapshot.n, record.n];
    expect(await named()).toEqual([[appearance.value.passage, ...both], both]);
    expect(await why()).toContain(
      `Does not count: the snapshot (record ${snapshot.n}), which it rests on,`,
    );
  });
});

it('what was withdrawn itself only later rests, on a day before, on what was withdrawn by then', async () => {
  const { snapshot } = await captureSource(desk, Buffer.from('The bridge is closed.'), {
    source: 'wire',
  });
  const words = { claim: 'bridge', source: 'wire', quote: 'The bridge is closed' };
  const { n } = await addEvidence(desk, { ...words, stance: 'supports', strength: 'strong' });
  await takeBack(String(snapshot.n), '2023-06-01');
  const ground = `the snapshot (record ${snapshot.n}), which it rests on, was withdrawn.`;
  expect(await summary()).toContain(ground);
  await takeBack(String(n), '2024-03-01');
  expect(await summary()).toContain(ground);
});

describe('a claim that was taken back says so first', () => {
  const line = /Taken back as a mistake of this desk \([^)]+\): “(<bdi>)?Misread/;

  it('in the terminal: where it stands, in full, in a list, and in its summary', async () => {
    expect(await summary()).toContain('What would change it');
    await takeBack('bridge');
    expect(await summary()).not.toContain('What would change it');
    const told = await dossier(desk, { claim: 'bridge', asOf });
    const stands = statusText(await status(desk, { claim: 'bridge', asOf }), told, 200);
    const texts = [stands, await claim(), claimsText(await listClaims(desk, { asOf }), 200)];
    for (const text of texts) {
      expect(text).toMatch(line);
      expect(text.search(line)).toBeLessThan(text.search(/Nothing that bears|→ unchecked/));
    }
    expect(await summary()).toMatch(/Where it stands\n\s+Taken back as a mistake/);
    expect(await summary(german)).toContain('Als Fehler dieser Redaktion zurückgenommen (');
  });

  it('on its page and card, among corrections and in files, and stands in no list of claims', async () => {
    await takeBack('bridge');
    const read = await published();
    expect(read('claims/bridge.html')).toMatch(line);
    expect(read('embed/bridge.html')).toMatch(line);
    expect(read('cards/bridge.svg')).toContain('>Unchecked · taken back as a mistake</text>');
    expect(read('claims.html')).not.toContain('bridge.html');
    expect(read('corrections.html')).toContain('bridge.html');
    expect(read('data/claims.csv')).toMatch(/mistake,\d+\r\n/);
  });
});

describe('a source that was withdrawn says so', () => {
  const line = /Withdrawn \(1 June 2023\): “(<bdi>)?Misread/;

  it('in the terminal and in public, on its page and in the list', async () => {
    await takeBack('paper', '2023-06-01');
    expect(shownSourceText(await showSource(desk, { source: 'paper', asOf }), 200)).toMatch(
      /^Withdrawn \(1 June 2023\): “Misread/,
    );
    const read = await published();
    for (const page of ['sources.html', 'sources/paper.html']) expect(read(page)).toMatch(line);
  });

  it('and its page names the entry that took it back, or corrected it, as the last that touched it', async () => {
    await takeBack('paper', '2023-06-01');
    const taken = (await readHead(desk)).position;
    expect((await published())('sources/paper.html')).toContain(`entry ${taken}`);
    const change = { record: 'paper', set: { publisher: 'The printer' }, because: 'Not given.' };
    await correctRecord(desk, change);
    expect((await published())('sources/paper.html')).toContain(`entry ${taken + 1}`);
  });
});
