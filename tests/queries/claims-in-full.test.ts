import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import { seedWorld } from '../../seed/seed-world.ts';
import { largerWorld } from '../../seed/world/larger-world.ts';
import type { Desk } from '../../src/desk.ts';
import { NotFound } from '../../src/errors.ts';
import { audiences } from '../../src/model/vocabularies/acts.ts';
import { claimsInFull } from '../../src/queries/claims-in-full.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { type Moment, resolveMoment } from '../../src/queries/moment.ts';
import { listPublicClaims } from '../../src/queries/public/list-public-claims.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { withholdRecord } from '../../src/services/withhold-record.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { holdsAsync } from '../seeded.ts';
import { apart } from '../support/counting-desk.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { plots, tellHistories } from './two-clocks/told-histories.ts';

/*
 * Many claims read at once are to be, to the byte, what each is alone: whatever else is on the page, at every pair of
 * clocks and for both audiences. One claim alone is held against other truths elsewhere.
 */

const folder = scratchFolder();

async function claimsOf(desk: Desk, { n }: Moment): Promise<readonly number[]> {
  const claims = await readRecords(desk.store.reader, 'claim', { upTo: n });
  return claims.map((claim) => claim.n);
}

/** Each claim asked for by its number alone; none that is not seen, or counts as another. */
async function alone(
  desk: Desk,
  claims: readonly number[],
  question: { readonly asOf: string; readonly knownAt: string; readonly public: boolean },
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const n of claims) {
    try {
      const asked = { ...question, claim: String(n) };
      const one = { dossier: await dossier(desk, asked), timeline: await timeline(desk, asked) };
      if (one.dossier.claim.n === n) found.push(JSON.stringify(one));
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
  return found;
}

async function agreesAt(desk: Desk, clocks: { asOf?: string; knownAt?: string }): Promise<number> {
  const moment = await resolveMoment(desk, clocks);
  const { asOf, position } = moment;
  let compared = 0;
  for (const audience of audiences.codes) {
    const question = { asOf, knownAt: String(position), public: audience === 'public' };
    const claims = await claimsOf(desk, moment);
    const singles = await alone(desk, claims, question);
    const counting = singles.map((single) => JSON.parse(single).dossier.claim.n as number);
    const together = await claimsInFull(desk.store.reader, counting, { moment, audience });
    expect(together.map((each) => JSON.stringify(each))).toEqual(singles);
    compared += singles.length;
  }
  return compared;
}

describe('the claims of the seeded world, read at once', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await newDesk(folder);
    await seedInterview(desk);
    await seedWorld(desk, largerWorld);
    const of = 'Alyaksandr Lukashenka';
    await addRequest(desk, { claim: 'p1', of, on: '2023-04-02', noAnswerBy: '2023-05-01' });
    const [first, second, third] = (await listPublicClaims(desk, { limit: 9 })).items.slice(5);
    if (!first || !second || !third) throw new Error('the world has fewer claims than it had');
    const [kept, gone] = [String(first.n), String(second.n)];
    await mergeClaims(desk, { kept, gone, because: 'One proposition.' });
    await hideRecord(desk, { record: String(third.n), because: 'Not yet.' });
    const { asOf, position } = await resolveMoment(desk);
    const { evidence } = await dossier(desk, { claim: 'p1', asOf, knownAt: String(position) });
    await hideRecord(desk, { record: String(evidence[0]?.n), because: 'Not yet.' });
    await withholdRecord(desk, { record: String(evidence[1]?.n), because: 'A private note.' });
    return () => desk.store.close();
  });

  it.each([
    { asOf: '2023-04-01' },
    { asOf: '2025-01-01' },
    { asOf: '2024-05-01', knownAt: '40' },
    { knownAt: '150' },
  ])('are what each is alone: %j', async (clocks) => {
    expect(await agreesAt(desk, clocks)).toBeGreaterThan(10);
  });

  it('take as many queries as one of them, but for longer chains of origin', async () => {
    const moment = await resolveMoment(desk, {});
    const claims = await claimsOf(desk, moment);
    const one = await queriesFor(desk, claims.slice(0, 1), moment);
    const all = await queriesFor(desk, claims, moment);
    expect(claims.length).toBeGreaterThan(30);
    expect(all).toBeLessThan(one + 45);
  });
});

async function queriesFor(desk: Desk, claims: readonly number[], moment: Moment) {
  const { store, asked } = apart(desk);
  await claimsInFull(store.reader, claims, { moment, audience: 'private' });
  return asked();
}

describe('the claims of any history, read at once', async () => {
  const tell = await tellHistories(folder);

  it('are what each is alone at every pair of clocks', async () => {
    let compared = 0;
    await holdsAsync(
      'claims read at once are what each is alone',
      fc.asyncProperty(plots(24), fc.nat(), (plot, dice) =>
        tell(plot, async ({ desk, position }) => {
          const early = String(1 + (dice % position));
          for (const asOf of ['2023-06-15', '2026-01-01']) {
            for (const knownAt of [early, String(position)]) {
              compared += await agreesAt(desk, { asOf, knownAt });
            }
          }
        }),
      ),
      { runs: 4 },
    );
    expect(compared).toBeGreaterThan(40);
  }, 120_000);
});
