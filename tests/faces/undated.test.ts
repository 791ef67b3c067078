import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimText } from '../../src/cli/present/claim-text.ts';
import { shownSpeakerText } from '../../src/cli/present/speaker-json.ts';
import { whyText } from '../../src/cli/present/why-text.ts';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';

import { dossier } from '../../src/queries/dossier.ts';
import { showSpeaker } from '../../src/queries/show-speaker.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const asOf = '2026-12-31';
let desk: Desk;
const speakers: Readonly<Record<string, string>> = {
  ...{ '../2022': 'Flo Hay', '2024-01-02': 'Ann Lee', '2025/..': 'Ed Gil' },
  ...{ '20XX': 'Dee Fox', none: 'John Smith' },
};
beforeAll(async () => {
  desk = await newDesk(folder);
  await addSource(desk, { title: 'Leaflet', slug: 'leaflet' });
  await logClaim(desk, { text: 'The gate was shut.', slug: 'gate' });
  await addAppearance(desk, { claim: 'gate', speaker: 'John Smith', source: 'leaflet' });
  await addAppearance(desk, { claim: 'gate', speaker: 'Ann Lee', saidOn: '2026-11-20' });
  await noteAbsence(desk, { claim: 'gate', kind: 'noted', by: 'Bob Ek', source: 'leaflet' });
  await addSource(desk, { title: 'Report', slug: 'report', publishedOn: '2023-05-04' });
  await logClaim(desk, { text: 'The ferry sank.', slug: 'ferry' });
  const refuting = { stance: 'refutes', source: 'report', strength: 'strong' } as const;
  await addEvidence(desk, { claim: 'ferry', ...refuting });
  await addAppearance(desk, { claim: 'ferry', speaker: 'Ann Lee', saidOn: '2024-01-02' });
  await addAppearance(desk, { claim: 'ferry', speaker: 'John Smith', source: 'leaflet' });
  await addAppearance(desk, { claim: 'ferry', speaker: 'Bob Ek', source: 'report' });
  await logClaim(desk, { text: 'The quay was shut.', slug: 'quay' });
  for (const saidOn of ['../2022', '2024-01-02', '2025/..', '20XX', undefined]) {
    const speaker = speakers[saidOn ?? 'none'] ?? '';
    await addAppearance(desk, { claim: 'quay', speaker, source: 'leaflet', saidOn });
  }
  const expected = {
    claim: 'quay',
    kind: 'expected',
    note: 'The register lists such days.',
  } as const;
  await noteAbsence(desk, { ...expected, by: 'Bob Ek' });
  await noteAbsence(desk, { ...expected, until: '../2024-03' });
  await noteAbsence(desk, { ...expected, until: '2026' });
  return () => desk.store.close();
});

const summary = async (words = english) =>
  toText(outlineOf(await dossier(desk, { claim: 'gate', asOf }), words), { width: 1000 });

describe('what no day is on record of', () => {
  it('is told with the day it was recorded, and as no more', async () => {
    const told = await summary();
    expect(told).toContain('John Smith asserted it (recorded 24 November 2026)');
    expect(told).toContain('No evidence known to Bob Ek (recorded 24 November 2026)');
    expect(told).toContain('Bob Ek knew of no evidence (recorded 24 November 2026)');
    expect(told).toContain('Ann Lee asserted it (20 November 2026)');
  });

  it('is so in German, and on the page of the speaker', async () => {
    const told = await summary(german);
    expect(told).toMatch(/John Smith hat es behauptet \(eingetragen am 24\. November 2026\)/);
    expect(told).toMatch(/Bob Ek \(eingetragen am 24\. November 2026\)/);
    const site = join(folder, 'site');
    await publishSite(desk, { folder: site, words: english, asOf });
    const page = readFileSync(join(site, 'speakers/john-smith.html'), 'utf8');
    expect(page).toContain('asserted it, recorded 24 November 2026</span>');
  });

  it('is not said to repeat what was refuted, only to be recorded after that', async () => {
    const told = toText(outlineOf(await dossier(desk, { claim: 'ferry', asOf }), english), {
      width: 1000,
    });
    expect(told).toContain('it was asserted or suggested once: by Ann Lee (2 January 2024).');
    expect(told).toContain(
      'One more appearance, of unknown day, was recorded after it became refuted, and may be from before: John Smith (recorded 24 November 2026).',
    );
  });

  it('is so in German', async () => {
    const told = toText(outlineOf(await dossier(desk, { claim: 'ferry', asOf }), german), {
      width: 1000,
    });
    expect(told).toContain(
      'Ohne bekannten Tag wurde es außerdem einmal behauptet oder angedeutet, von John Smith (eingetragen am 24. November 2026): eingetragen, nachdem es widerlegt war, vielleicht aber schon vorher gesagt.',
    );
  });

  it('has no day of its own on the command line, where a source lends its own', async () => {
    const told = await dossier(desk, { claim: 'ferry', asOf });
    const shown = claimText(told, 200);
    expect(shown).toMatch(/John Smith +asserts +recorded 2026-11-24/);
    expect(shown).toMatch(/Bob Ek +asserts +2023-05-04/);
    const why = whyText(await status(desk, { claim: 'ferry', asOf }), told, 200);
    expect(why).toContain('no day on record, recorded 2026-11-24');
    const speaker = await showSpeaker(desk, { speaker: 'John Smith', asOf });
    expect(shownSpeakerText(speaker, 200)).toMatch(/asserts +recorded 2026-11-24 +ferry/);
  });

  it('is told apart where programs read it', async () => {
    const { repeats } = await status(desk, { claim: 'ferry', asOf });
    expect(repeats?.undated).toMatchObject([
      { on: null, recordedOn: '2026-11-24', speaker: { name: 'John Smith' } },
    ]);
  });

  it('has no place in the picture of who said it when, and stands in its table', async () => {
    const site = join(folder, 'pictures');
    await publishSite(desk, { folder: site, words: english, asOf });
    const page = readFileSync(join(site, 'claims/quay.html'), 'utf8');
    const [, figure = ''] = page.split('id="sayings"');
    const [picture = '', table = ''] = figure.split('</svg>');
    expect(picture).toContain('Ann Lee');
    expect(picture).not.toContain('John Smith');
    expect(picture).not.toContain('Dee Fox');
    expect(picture).not.toContain('Ed Gil');
    expect(picture).toContain('Flo Hay');
    expect(figure).toContain(
      'What has no day on record, may have been said later, or does not count, is in the table alone.',
    );
    expect(table).toContain('<td>some time in 2000–2099</td>');
    expect(table).toContain('<td>from 2025 on</td>');
    expect(table).toContain('<td>Possibly by then: asserted it</td>');
    expect(table).toContain('<td>up to 2022</td>');
    expect(table).toContain('<td>recorded 24 November 2026</td>');
  });

  it('is no day that a look reaches, in words of either language and in the picture of looks', async () => {
    const told = async (words = english) =>
      toText(outlineOf(await dossier(desk, { claim: 'quay', asOf: '2026-11-30' }), words), {
        width: 1000,
      });
    expect(await told()).toContain(
      'Bob Ek recorded it as missing from where it ought to be, recorded 24 November 2026.',
    );
    expect(await told(german)).toContain(
      'Verzeichnet von Bob Ek: Es fehlt, wo es stehen müsste, eingetragen am 24. November 2026.',
    );
    const site = join(folder, 'looks');
    await publishSite(desk, { folder: site, words: english, asOf: '2026-11-30' });
    const page = readFileSync(join(site, 'claims/quay.html'), 'utf8');
    const [, figure = ''] = page.split('id="coverage"');
    const [picture = '', table = ''] = figure.split('</svg>');
    expect(picture).toContain('Bob Ek, recorded 24 November 2026; ');
    expect(table).toContain('<td>recorded 24 November 2026</td>');
    expect(table).toContain('<td>up to March 2024</td>');
    expect(table).toMatch(/<td>2026<\/td><td><a [^>]+>\d+<\/a>: possibly by then<\/td>/);
  });

  it('is so where it stands, on its card and page to be framed, and in the feeds', async () => {
    const own = await newDesk(scratchFolder());
    await logClaim(own, { text: 'The well ran dry.', slug: 'well' });
    const look = { claim: 'well', kind: 'expected', note: 'It lists wells.' } as const;
    await noteAbsence(own, { ...look, by: 'Registrar' });
    await assessClaim(own, {
      ...{ claim: 'well', status: 'no_evidence_found', confidence: 'low', because: 'So it is.' },
    });
    const read = async (words: typeof english) => {
      const site = join(folder, `well-${words.language}`);
      await publishSite(own, { folder: site, words });
      const paths = ['embed/well.html', 'cards/well.svg', 'feed.json', 'claims/well.html'];
      return paths.map((path) => readFileSync(join(site, path), 'utf8'));
    };
    const [embed, card, feed, page] = await read(english);
    expect(embed).toContain('<p>Missing from where it ought to be, recorded 24 November 2026.</p>');
    expect(card).toContain('up to 24 November 2026');
    expect(feed).toContain(
      'The judgement of Ana Ruiz (24 November 2026): missing from where it ought to be',
    );
    expect(page).toContain('Recorded with no day of its own: Missing from where it ought to be.');
    const [framed, , , seite] = await read(german);
    const says = 'Es fehlt, wo es stehen müsste, eingetragen am 24. November 2026.';
    expect(framed).toContain(`<p>${says}</p>`);
    expect(seite).toContain('Ohne eigenen Tag eingetragen: Es fehlt, wo es stehen müsste.');
    await own.store.close();
  });
});
