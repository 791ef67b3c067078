import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsText } from '../../src/cli/present/claims-text.ts';
import type { Desk } from '../../src/desk.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { listPublicClaims } from '../../src/queries/public/list-public-claims.ts';
import { addReview } from '../../src/services/add-review.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { publishReview } from '../../src/services/publish-review.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { english } from '../../src/summaries/words/english.ts';
import { german } from '../../src/summaries/words/german.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;

beforeAll(async () => {
  desk = await newDesk(folder);
  for (const slug of ['mill', 'same-mill', 'weir', 'plain']) {
    await logClaim(desk, { text: `The ${slug} burned down.`, slug });
  }
  await addReview(desk, {
    claim: 'mill',
    publisher: 'Town Check',
    rating: 'False',
    on: '2024-05-02',
  });
  await addReview(desk, {
    claim: 'same-mill',
    publisher: 'Bay Check',
    rating: 'Untrue',
    on: '2024-05-03',
  });
  await addReview(desk, {
    claim: 'mill',
    publisher: 'Hidden Check',
    rating: 'Hidden',
    on: '2024-05-04',
    private: true,
  });
  const wrong = await addReview(desk, {
    claim: 'weir',
    publisher: 'Slip Check',
    rating: 'True',
    on: '2024-05-02',
  });
  await retractRecord(desk, {
    record: String(wrong.n),
    because: 'Of another weir.',
    mistake: true,
  });
  const gone = await addReview(desk, {
    claim: 'weir',
    publisher: 'Gone Check',
    rating: 'Gone',
    on: '2024-05-02',
  });
  await withholdRecord(desk, { record: String(gone.n), because: 'By order of a court.' });
  const judged = { status: 'insufficient', confidence: 'low', because: 'One letter.' } as const;
  await assessClaim(desk, { claim: 'plain', ...judged, on: '2024-05-02' });
  await publishReview(desk, { claim: 'plain', on: '2024-05-03' });
  await mergeClaims(desk, { kept: 'mill', gone: 'same-mill', because: 'The same.' });
});
afterAll(() => desk.store.close());

const told = (items: Awaited<ReturnType<typeof listClaims>>['items']) =>
  Object.fromEntries(
    items.map(({ slug, reviews }) => [slug, reviews.map(({ publisher }) => publisher)]),
  );

describe('how others rated a claim', () => {
  it('is told in a list as of the day, what was merged with the claim it counts as', async () => {
    const town = ['Town Check'];
    for (const [asOf, mill] of [
      ['2024-05-01', []],
      ['2024-05-02', town],
      ['2024-05-03', [...town, 'Bay Check']],
      ['2024-05-04', [...town, 'Bay Check', 'Hidden Check']],
    ] as const) {
      const { items } = await listClaims(desk, { asOf });
      expect(told(items)).toEqual({ mill, weir: [], plain: [] });
    }
    const { items } = await listClaims(desk, { asOf: '2024-06-01', knownAt: '5' });
    expect(told(items).mill).toEqual(town);
  });

  it('is told the public without what is private', async () => {
    const { items } = await listPublicClaims(desk, { asOf: '2024-06-01' });
    expect(told(items)).toEqual({ mill: ['Town Check', 'Bay Check'], weir: [], plain: [] });
  });

  it('is said beside where the claim stands, the newest word for word', async () => {
    const page = await listClaims(desk, { asOf: '2024-05-03' });
    expect(claimsText(page, 200)).toContain(
      '→ unchecked; reviewed by Bay Check: “Untrue” and by 1 more',
    );
    expect(plainText(english.pages.reviewedBy('Town Check', 'False', 0))).toBe(
      'reviewed by Town Check: “False”',
    );
    expect(plainText(german.pages.reviewedBy('Town Check', 'False', 2))).toBe(
      'geprüft von Town Check: „False“ und von 2 weiteren',
    );
  });

  it('stands in what is published beside the pages, on the card only where the rating is told whole', async () => {
    const site = join(folder, 'site');
    await addReview(desk, {
      ...{ claim: 'weir', publisher: 'Long Check', rating: 'False, '.repeat(20), on: '2024-05-09' },
    });
    await publishSite(desk, { folder: site, words: english, asOf: '2024-06-01' });
    const read = (path: string) => readFileSync(join(site, path), 'utf8');
    expect(read('cards/mill.svg')).toContain(
      '>Reviewed by Bay Check: “Untrue” and by 1 more</text>',
    );
    expect(read('cards/weir.svg')).not.toContain('Long Check');
    expect(read('data/claims.csv')).toMatch(/^[^\r]*,reviews\r\n[^\r]*The mill[^\r]*,2\r\n/);
  });
});
