import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { ClaimReview } from '../../src/formats/claim-review/claim-review-schema.ts';
import { claimReviewsBy } from '../../src/publish/claim-reviews-by.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { english } from '../../src/summaries/words/english.ts';
import { bridgeWorld, firmPiece } from '../support/bridge-world.ts';
import { checkedByGoogle } from '../support/checked-by-google.ts';
import { steppingClock } from '../support/fixed-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const base = 'https://facts.example';
const facts = { publisher: 'The Desk', site: base, licence: null };
let desk: Desk;

/** The claim `bridge` is refuted and assessed; `ferry` is assessed nowhere. */
beforeAll(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await addAppearance(desk, {
    ...{ claim: 'bridge', speaker: 'Eva Novak', source: 'paper', saidOn: '2023-05-10' },
  });
  await firmPiece(desk, 'council', 'refutes');
  await assessClaim(desk, {
    ...{ claim: 'bridge', status: 'refuted', confidence: 'high', on: '2023-06-01' },
    because: 'The council kept it open.',
  });
  await logClaim(desk, { text: 'The ferry was late.', slug: 'ferry' });
});

async function pageOf(claim: string, on: Desk = desk): Promise<string> {
  const site = join(folder, 'site');
  const claimReviewOf = claimReviewsBy(facts, english);
  await publishSite(on, { folder: site, words: english, base, asOf: '2024-01-31', claimReviewOf });
  return readFileSync(join(site, `claims/${claim}.html`), 'utf8');
}

function reviewIn(page: string): ClaimReview {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
  return ClaimReview.parse(JSON.parse(text));
}

describe('attack 7: a claim that ends the script it stands in', () => {
  it.each(['</script><script>window.pwned=1</script>', '<!-- <script>', ']]></SCRIPT >'])(
    '%s is escaped there, and reads as it was written',
    async (payload) => {
      const hostile = await newDesk(folder);
      await bridgeWorld(hostile);
      const text = `The bridge was closed. ${payload}`;
      await logClaim(hostile, { text, slug: 'hostile' });
      await assessClaim(hostile, {
        ...{ claim: 'hostile', status: 'insufficient', confidence: 'low', on: '2023-06-01' },
        because: payload,
      });
      const page = await pageOf('hostile', hostile);
      const inside = page.split('<script type="application/ld+json">')[1]?.split('</script>')[0];
      expect(inside).not.toContain('<');
      expect(JSON.parse(inside ?? '')).toMatchObject({ claimReviewed: text });
      expect(page.match(/<script/g)).toHaveLength(1);
      await hostile.store.close();
    },
  );
});

describe('the ClaimReview of a published page', () => {
  it('holds to the schema, stands at the page and passes the checks of Google', async () => {
    const page = await pageOf('bridge');
    const review = reviewIn(page);
    expect(review).toMatchObject({
      url: `${base}/claims/bridge.html`,
      claimReviewed: 'The bridge was closed in May 2023.',
      reviewRating: { ratingValue: 1 },
      author: { name: 'The Desk', url: base },
    });
    const [found] = checkedByGoogle([page]);
    expect(found?.failed).toEqual([]);
    expect(found?.passed).toBeGreaterThan(5);
  });

  it('is on no page of a claim that nobody assessed', async () => {
    expect(await pageOf('ferry')).not.toContain('application/ld+json');
  });

  it('is the same to the byte when something else is entered a month later', async () => {
    const before = await pageOf('bridge');
    const later = { ...desk, clock: steppingClock('2027-01-10T12:00:00.000Z') };
    await logClaim(later, { text: 'The tram was full.', slug: 'tram' });
    expect(await pageOf('bridge', later)).toBe(before);
  });

  it('keeps the address at which the desk published it elsewhere', async () => {
    await publishReview(desk, {
      ...{ claim: 'bridge', url: 'https://desk.example/bridge', on: '2023-06-02' },
    });
    expect(reviewIn(await pageOf('bridge')).url).toBe('https://desk.example/bridge');
  });
});
