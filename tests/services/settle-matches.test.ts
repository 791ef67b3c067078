import { beforeEach, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { everyRecord } from '../../src/model/record/every-record.ts';
import { getRecord } from '../../src/queries/find-record.ts';
import { matchesOfClaim } from '../../src/queries/match/matches-of-claim.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { proposeMatch } from '../../src/services/propose-match.ts';
import { as, ben } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await logClaim(desk, { slug: 'one', text: 'The ferry to Hven sank in the harbour.' });
  await logClaim(desk, { slug: 'two', text: 'In the harbour the ferry to Hven sank.' });
  await logClaim(desk, { slug: 'three', text: 'The Hven ferry has sunk in the harbour.' });
  await logClaim(desk, { slug: 'denied', text: 'The ferry to Hven did not sink in the harbour.' });
  return () => desk.store.close();
});

const propose = async (claim: string, other: string) =>
  (await proposeMatch(desk, { claim, other })).link.n;
const judge = (link: number, verdict: 'accepted' | 'rejected' | 'unsure') =>
  judgeMatch(desk, { link: String(link), verdict });
const merge = (kept: string, gone: string) =>
  mergeClaims(as(desk, ben), { kept, gone, because: 'One proposition.' });
const part = (claim: string) =>
  partClaims(as(desk, ben), { claim, because: 'Two voyages after all.' });

/** The latest verdict on the first match of a claim, by anybody. */
async function verdict(slug: string): Promise<string | null | undefined> {
  const { reader } = desk.store;
  const { n } = await getRecord(reader, slug);
  return (await matchesOfClaim(reader, n, everyRecord))[0]?.verdict;
}

it('that proposed a merge is confirmed by whoever merges, and open again when they part', async () => {
  const link = await propose('one', 'two');
  expect(await merge('two', 'one')).toMatchObject({ confirms: [link], rejects: [] });
  expect(await verdict('one')).toBe('accepted');
  expect((await part('one')).reopens).toEqual([link]);
  expect(await verdict('one')).toBeNull();
  expect((await verifyDesk(desk)).problems).toEqual([]);
});

it('is as it was judged before when they part, and as it was judged since where it was', async () => {
  const link = await propose('one', 'two');
  await judge(link, 'unsure');
  await merge('one', 'two');
  await part('two');
  expect(await verdict('one')).toBe('unsure');
  await merge('one', 'two');
  await judge(link, 'rejected');
  await part('two');
  expect(await verdict('one')).toBe('rejected');
});

it('that was confirmed by hand is left as it is, and so are those of other claims', async () => {
  const link = await propose('one', 'two');
  await judge(link, 'accepted');
  await propose('one', 'three');
  expect((await merge('one', 'two')).confirms).toEqual([]);
  expect((await part('two')).reopens).toEqual([]);
  expect(await verdict('two')).toBe('accepted');
  expect(await verdict('three')).toBeNull();
});

it('between claims that count as the two already is settled with them', async () => {
  const link = await propose('two', 'three');
  await merge('one', 'two');
  await expect(propose('one', 'two')).rejects.toMatchObject({ code: 'match_with_itself' });
  expect((await merge('one', 'three')).confirms).toEqual([link]);
});

it('by which one denies the other is rejected, and refuses the merge once a person confirmed it', async () => {
  const link = await propose('one', 'denied');
  expect(await merge('one', 'denied')).toMatchObject({ confirms: [], rejects: [link] });
  expect(await verdict('denied')).toBe('rejected');
  await part('denied');
  await judge(link, 'accepted');
  await expect(merge('one', 'denied')).rejects.toMatchObject({ code: 'linked_apart' });
});
