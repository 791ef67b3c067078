import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { ownClaimReview } from '../../src/formats/claim-review/write-claim-review.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { english } from '../../src/summaries/words/english.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const facts = { publisher: 'The Desk', site: 'https://desk.example/', licence: null };
let now = 0;
const at = (instant: string): void => {
  now = Date.parse(instant);
};

/** A claim with firm evidence, entered when it is the 24th in Greenwich, by a desk in some zone. */
async function ferryIn(zone: string): Promise<Desk> {
  at('2026-11-24T12:00:00.000Z');
  const desk = await newDesk(folder, { clock: { now: () => now }, zone });

  await captureSource(desk, Buffer.from('The ferry sank.'), { title: 'Log', slug: 'log' });
  await logClaim(desk, { text: 'The ferry sank.', slug: 'ferry' });
  await addEvidence(desk, {
    claim: 'ferry',
    stance: 'supports',
    source: 'log',
    strength: 'strong',
  });
  return desk;
}

const reviewOf = async (desk: Desk) =>
  ownClaimReview(await dossier(desk, { claim: 'ferry' }), { standing: 'Supported.' }, facts);

describe.each([
  ['Pacific/Kiritimati', '2026-11-25', '25 November 2026'],
  ['Pacific/Pago_Pago', '2026-11-24', '24 November 2026'],
])('a desk in %s', (zone, day, inWords) => {
  it('dates what it publishes by its own calendar', async () => {
    const desk = await ferryIn(zone);
    const dated = { datePublished: day, dateModified: day, sdDatePublished: day };
    expect(await reviewOf(desk)).toMatchObject(dated);
    await assessClaim(desk, {
      claim: 'ferry',
      status: 'supported',
      confidence: 'high',
      because: 'So it is.',
    });
    expect(await reviewOf(desk)).toMatchObject(dated);
    await desk.store.close();
  });

  it('names no other day on its pages', async () => {
    const desk = await ferryIn(zone);
    const site = join(folder, zone.replace('/', '-'));
    await publishSite(desk, { folder: site, words: english });
    const home = readFileSync(join(site, 'index.html'), 'utf8');
    expect(home).toContain(`evidence recorded, ${inWords}</span>`);
    expect(readFileSync(join(site, 'sources/log.html'), 'utf8')).toContain(`Captured ${inWords} `);
    await desk.store.close();
  });
});

describe('the days of a review of ours', () => {
  it('are none of what the desk entered about other claims', async () => {
    const desk = await ferryIn('UTC');
    const before = await reviewOf(desk);
    at('2026-11-27T12:00:00.000Z');
    await logClaim(desk, { text: 'The mill burned down.', slug: 'mill' });
    expect(await reviewOf(desk)).toEqual(before);
    await addReview(desk, { claim: 'ferry', publisher: 'The Checkers', rating: 'True' });
    expect(await reviewOf(desk)).toMatchObject({
      datePublished: '2026-11-27',
      dateModified: '2026-11-27',
    });
    await desk.store.close();
  });

  it('is that of its entry where it was published without one, whatever was judged since', async () => {
    const desk = await ferryIn('UTC');
    const judged = { claim: 'ferry', status: 'supported', confidence: 'high' } as const;
    await assessClaim(desk, { ...judged, because: 'So it is.' });
    await publishReview(desk, { claim: 'ferry' });
    at('2026-11-27T12:00:00.000Z');
    await addSource(desk, { title: 'Letter', slug: 'letter' });
    await assessClaim(desk, { ...judged, because: 'It still is.' });
    expect(await reviewOf(desk)).toMatchObject({
      datePublished: '2026-11-24',
      dateModified: '2026-11-27',
    });
    await publishReview(desk, { claim: 'ferry', on: '2026-11-25/2026-11-26' });
    expect((await reviewOf(desk))?.datePublished).toBeUndefined();
    await desk.store.close();
  });
});
