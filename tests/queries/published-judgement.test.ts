import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../../src/cli/exports/csv.ts';
import { claimText } from '../../src/cli/present/claim-text.ts';
import { dossierJson } from '../../src/cli/present/dossier-json.ts';
import { statusText } from '../../src/cli/present/status-text.ts';
import type { Desk } from '../../src/desk.ts';
import { ownClaimReview } from '../../src/formats/claim-review/write-claim-review.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import type { ClaimQuestion } from '../../src/queries/claim-question.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { toJson } from '../../src/summaries/json.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { sentencesOf } from '../../src/summaries/section.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { as, ben, bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let judgement: number;
let review: number;

/** A judgement of 1 June 2023, published on the next day: supported, as the rule has it. */
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await firmPiece(desk, 'paper');
  judgement = (await assess('supported', '2023-06-01')).n;
  review = (await publishReview(desk, { claim: 'bridge', on: '2023-06-02' })).n;
  return () => desk.store.close();
});

const assess = (
  judged: 'supported' | 'insufficient',
  on: string,
  { at = desk, supersedes }: { readonly at?: Desk; readonly supersedes?: string[] } = {},
) =>
  assessClaim(at, {
    ...{ claim: 'bridge', because: 'As read.', confidence: 'low', status: judged, on },
    supersedes,
  });
const takeBack = async (how: { on?: string; mistake?: true }): Promise<number> =>
  (await retractRecord(desk, { record: String(judgement), because: 'Misread.', ...how })).retraction
    .n;

/** The one sentence of a summary about the review, with the records it names. */
async function told(question: Omit<ClaimQuestion, 'claim'>, words = english) {
  const outline = outlineOf(await dossier(desk, { claim: 'bridge', ...question }), words);
  const [found] = outline.sections
    .flatMap(sentencesOf)
    .map(({ text, records }) => ({ text: plainText(text), records }))
    .filter(({ text }) => /^(Published by this desk|Von dieser Redaktion)/.test(text));
  return found;
}
const sinceAt = async (asOf?: string) =>
  (await status(desk, { claim: 'bridge', asOf })).reviews[0]?.since;

const asPublished = 'Published by this desk (2 June 2023) with the rating “Supported”.';

describe('a published judgement that was withdrawn', () => {
  it('is said so of in the exported table of reviews, from that day on', async () => {
    const retraction = await takeBack({ on: '2023-06-05' });
    const cells = async (asOf: string) => {
      const { pieces } = await csv.run(desk, { asOf, table: 'reviews' });
      let text = '';
      for await (const piece of pieces) text += piece.text;
      const [header = '', row = ''] = text.trim().split(/\r?\n/);
      return [header, row].map((line) => line.split(',').slice(-3));
    };
    const columns = ['since', 'since_by', 'since_on'];
    expect(await cells('2023-06-04')).toEqual([columns, ['', '', '']]);
    expect(await cells('2023-06-05')).toEqual([
      columns,
      ['withdrawal', String(retraction), '2023-06-05'],
    ]);
  });

  it('is told with the rating from that day on, in both languages, with the records behind it', async () => {
    const retraction = await takeBack({ on: '2023-06-05' });
    const before = { asOf: '2023-06-04' };
    expect(await told(before)).toEqual({ text: asPublished, records: [review] });
    expect((await told(before, german))?.text).toBe(
      'Von dieser Redaktion veröffentlicht (2. Juni 2023) mit der Bewertung „Supported“.',
    );
    const after = { asOf: '2023-06-05' };
    const records = [judgement, review, retraction];
    expect(await told(after)).toEqual({
      text: 'Published by this desk (2 June 2023) with the rating “Supported”; the judgement it published was withdrawn on 5 June 2023.',
      records,
    });
    expect(await told(after, german)).toEqual({
      text: 'Von dieser Redaktion veröffentlicht (2. Juni 2023) mit der Bewertung „Supported“; die Beurteilung dahinter wurde zurückgezogen (5. Juni 2023).',
      records,
    });
  });

  it('is told with the earliest day, whichever withdrawal was entered first', async () => {
    await takeBack({ on: '2023-08-01' });
    await takeBack({ on: '2023-06-05' });
    expect(await sinceAt('2023-09-01')).toMatchObject({ on: '2023-06-05' });
  });

  it('stands among the corrections with its reason from that day on', async () => {
    await takeBack({ on: '2023-06-05' });
    const corrections = async (asOf: string) => {
      const { sections } = outlineOf(await dossier(desk, { claim: 'bridge', asOf }));
      return sections
        .filter(({ key }) => key === 'corrections')
        .flatMap(sentencesOf)
        .map(({ text }) => plainText(text));
    };
    expect(await corrections('2023-06-04')).toEqual([]);
    expect(await corrections('2023-06-05')).toEqual([
      `Record ${judgement} (assessment) was withdrawn (5 June 2023).`,
      'Reason given: “Misread.”',
    ]);
  });

  it('is told by status, claim show and JSON alike', async () => {
    const by = await takeBack({ on: '2023-06-05' });
    expect(await sinceAt('2023-06-04')).toBeUndefined();
    const since = { assessment: judgement, became: 'withdrawal', by, on: '2023-06-05' };
    const found = await status(desk, { claim: 'bridge', asOf: '2023-06-05' });
    expect(found.reviews).toMatchObject([{ since }]);
    const records = await dossier(desk, { claim: 'bridge', asOf: '2023-06-05' });
    expect(toJson(records, outlineOf(records)).reviews).toMatchObject([{ since }]);
    expect(dossierJson(records).reviews).toMatchObject([{ since }]);
    const words = 'the judgement it published was withdrawn on 5 June 2023';
    expect(claimText(records, 1_000)).toContain(`with the rating “Supported”; ${words}.`);
    expect(statusText(found, records, 1_000)).toContain(`\nsince        ${words}\n`);
  });
});

describe('a published judgement that was a mistake', () => {
  it('is told with the day of that at every as-of, since it counts at none, and not before it was known', async () => {
    const { position } = await status(desk, { claim: 'bridge' });
    await takeBack({ on: '2023-06-05' });
    const retraction = await takeBack({ mistake: true });
    const records = [judgement, review, retraction];
    for (const asOf of ['2023-06-03', '2026-11-24']) {
      expect(await told({ asOf })).toEqual({
        text: 'Published by this desk (2 June 2023) with the rating “Supported”; the judgement it published was taken back on 24 November 2026 as a mistake.',
        records,
      });
      expect(await told({ asOf }, german)).toEqual({
        text: 'Von dieser Redaktion veröffentlicht (2. Juni 2023) mit der Bewertung „Supported“; die Beurteilung dahinter wurde als Fehler zurückgenommen (24. November 2026).',
        records,
      });
      expect((await told({ asOf, knownAt: String(position) }))?.text).toBe(asPublished);
    }
  });

  it('stands on the page of the claim and in what others frame, in both languages', async () => {
    await takeBack({ mistake: true });
    const read = async (words: typeof english) => {
      const site = join(folder, words.language);
      await publishSite(desk, { folder: site, words, base: 'https://facts.example.org' });
      return (of: string): string =>
        readFileSync(join(site, of, 'bridge.html'), 'utf8').replaceAll(/<\/?bdi>/g, '');
    };
    const [inEnglish, inGerman] = [await read(english), await read(german)];
    const taken = 'the judgement it published was taken back on 24 November 2026 as a mistake';
    const zurueck = 'die Beurteilung dahinter wurde als Fehler zurückgenommen (24. November 2026)';
    const small = ' <span class="facts">(2 June 2023)</span>';
    expect(inEnglish('claims')).toContain(`<dd>“Supported”${small}; ${taken}</dd>`);
    expect(inEnglish('embed')).toContain(`“Supported”; ${taken}.`);
    expect(inGerman('claims')).toContain(`; ${zurueck}</dd>`);
    expect(inGerman('embed')).toContain(`„Supported“; ${zurueck}.`);
  });
});

describe('a published judgement that was superseded', () => {
  it('is told with the newer one where that is of another status, from its day on', async () => {
    const { n } = await assess('insufficient', '2023-06-07');
    expect((await told({ asOf: '2023-06-06' }))?.text).toBe(asPublished);
    const records = [judgement, review, n];
    expect(await told({ asOf: '2023-06-07' })).toEqual({
      text: 'Published by this desk (2 June 2023) with the rating “Supported”; the judgement it published was superseded by one of another status (7 June 2023): insufficient evidence.',
      records,
    });
    expect(await told({ asOf: '2023-06-07' }, german)).toEqual({
      text: 'Von dieser Redaktion veröffentlicht (2. Juni 2023) mit der Bewertung „Supported“; die Beurteilung dahinter wurde durch eine mit anderem Stand ersetzt (7. Juni 2023): unzureichende Belege.',
      records,
    });
    const since = { assessment: judgement, became: 'superseded', by: n, on: '2023-06-07' };
    expect(await sinceAt('2023-06-07')).toEqual(since);
  });

  it('is not where the newer one came to the same status, nor where another person dissents', async () => {
    await assess('supported', '2023-06-07');
    expect(await sinceAt()).toBeUndefined();
    await assess('insufficient', '2023-06-08', { at: as(desk, ben) });
    expect(await sinceAt()).toBeUndefined();
  });

  it('is told by the last of those that superseded each other in turn', async () => {
    const second = await assess('insufficient', '2023-06-07', {
      ...{ at: as(desk, ben), supersedes: [String(judgement)] },
    });
    expect(await sinceAt()).toMatchObject({ by: second.n });
    await assess('supported', '2023-06-09', { at: as(desk, ben) });
    expect(await sinceAt('2023-06-08')).toMatchObject({ by: second.n });
    expect(await sinceAt('2023-06-09')).toBeUndefined();
  });

  it('ends where two superseded each other, one by name and one by day', async () => {
    const earlier = await assess('insufficient', '2023-05-30', {
      supersedes: [String(judgement)],
    });
    expect(await sinceAt()).toMatchObject({ became: 'superseded', by: earlier.n });
  });
});

describe('the ClaimReview of a published judgement', () => {
  it('names what was published while it stands, and then where the claim stands, as its number does', async () => {
    await assess('insufficient', '2023-06-04');
    const ratingAt = async (asOf: string) => {
      const found = await dossier(desk, { claim: 'bridge', asOf });
      const facts = { publisher: 'The Desk', site: 'https://desk.example/', licence: null };
      return ownClaimReview(found, { standing: 'As the rule has it.' }, facts)?.reviewRating;
    };
    const published = await ratingAt('2023-06-03');
    expect(published?.alternateName).toBe('Supported');
    const since = await ratingAt('2023-06-04');
    expect(since?.ratingValue).not.toBe(published?.ratingValue);
    expect(since?.alternateName).toContain('Insufficient evidence');
  });
});
