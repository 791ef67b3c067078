import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { addReview } from '../../src/services/add-review.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { apart } from '../support/counting-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const log = (desk: Desk, slug: string) => logClaim(desk, { text: `The ${slug} was shut.`, slug });
const review = (desk: Desk, claim: string, publisher = 'Town Check') =>
  addReview(desk, { claim, publisher, rating: 'False', on: '2023-05-21' });

async function reviewsOf(desk: Desk, asOf?: string): Promise<readonly (readonly string[])[]> {
  const { items } = await listClaims(desk, { asOf });
  return items.map(({ reviews }) => reviews.map(({ publisher }) => publisher));
}

describe('what others made of claims that are on one page', () => {
  it('is asked at once, however many there are', async () => {
    const desk = await newDesk(folder);
    const asked = async (limit: number): Promise<number> => {
      const counting = apart(desk);
      await listClaims(counting, { limit });
      return counting.asked();
    };
    for (let at = 0; at < 12; at += 1) {
      await log(desk, `quay-no-${at}`);
      await review(desk, `quay-no-${at}`, 'Town Check');
    }
    expect(await asked(12)).toBe(await asked(2));
    await desk.store.close();
  });

  it('is told from the day it was published, as it was corrected, and until it was taken back', async () => {
    const desk = await newDesk(folder);
    await log(desk, 'bridge');
    const { n } = await review(desk, 'bridge');
    await correctRecord(desk, {
      record: String(n),
      set: { publisher: 'Port Facts' },
      because: 'It was theirs.',
    });
    await retractRecord(desk, {
      record: String(n),
      because: 'They took it back.',
      on: '2023-06-10',
    });
    for (const [asOf, told] of [
      ['2023-05-20', []],
      ['2023-05-21', ['Port Facts']],
      ['2023-06-10', []],
    ] as const) {
      expect(await reviewsOf(desk, asOf), asOf).toEqual([told]);
    }
    await desk.store.close();
  });

  it('counts for the claim that one was merged into', async () => {
    const desk = await newDesk(folder);
    for (const slug of ['bridge', 'ferry']) await log(desk, slug);
    for (const slug of ['bridge', 'ferry']) await review(desk, slug, `${slug} Check`);
    await mergeClaims(desk, { kept: 'bridge', gone: 'ferry', because: 'One crossing.' });
    expect(await reviewsOf(desk)).toEqual([['bridge Check', 'ferry Check']]);
    await desk.store.close();
  });
});
