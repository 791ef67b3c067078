import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { everyRecord } from '../../src/model/record/every-record.ts';
import { getRecord } from '../../src/queries/find-record.ts';
import { confirmedRepeats, matchesOfClaim } from '../../src/queries/match/matches-of-claim.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { proposeMatch } from '../../src/services/propose-match.ts';
import { as, ben, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();

describe('a proposed match', () => {
  let desk: Desk;
  const propose = async (claim: string, other: string) =>
    (await proposeMatch(desk, { claim, other })).link;
  const judge = (link: number, verdict: 'accepted' | 'rejected' | 'unsure') =>
    judgeMatch(desk, { link: String(link), verdict });
  const numberOf = async (slug: string) => (await getRecord(desk.store.reader, slug)).n;
  const repeatsOf = async (slug: string) =>
    confirmedRepeats(desk.store.reader, await numberOf(slug), everyRecord);
  const verdictOf = async (slug: string) =>
    (await matchesOfClaim(desk.store.reader, await numberOf(slug), everyRecord))[0]?.verdict;

  beforeEach(async () => {
    desk = await newDesk(folder);
    await logClaim(desk, { slug: 'one', text: 'The ferry to Hven sank in the harbour.' });
    await logClaim(desk, { slug: 'two', text: 'In the harbour the ferry to Hven sank.' });
    await logClaim(desk, { slug: 'three', text: 'The Hven ferry has sunk in the harbour.' });
    await logClaim(desk, {
      slug: 'denied',
      text: 'The ferry to Hven did not sink in the harbour.',
    });
  });

  it('keeps method and score, and waits for a person', async () => {
    const { value } = await propose('one', 'two');
    expect(value).toMatchObject({ linkKind: 'repeats', method: 'match/11' });
    expect(value.score).toBeGreaterThan(0);
    expect(await verdictOf('one')).toBeNull();
    expect((await verifyDesk(desk)).problems).toEqual([]);
  });

  it('of a denial is a contradiction, and never followed as a repeat', async () => {
    const { n, value } = await propose('one', 'denied');
    expect(value.linkKind).toBe('contradicts');
    await judge(n, 'accepted');
    expect(await repeatsOf('one')).toEqual([]);
  });

  it('stands as last judged; each verdict can be taken back by another', async () => {
    const { n } = await propose('one', 'two');
    await judge(n, 'accepted');
    expect(await repeatsOf('one')).toEqual([await numberOf('two')]);
    await judgeMatch(as(desk, ben), {
      link: String(n),
      verdict: 'rejected',
      because: 'Two trips.',
    });
    expect(await verdictOf('two')).toBe('rejected');
    expect(await repeatsOf('one')).toEqual([]);
    await judge(n, 'unsure');
    expect(await verdictOf('one')).toBe('unsure');
  });

  it('carries on where it is confirmed, and breaks where it is not', async () => {
    await judge((await propose('one', 'two')).n, 'accepted');
    const second = await propose('two', 'three');
    await judge(second.n, 'accepted');
    expect(await repeatsOf('one')).toEqual([await numberOf('two'), await numberOf('three')]);
    await judge(second.n, 'rejected');
    expect(await repeatsOf('one')).toEqual([await numberOf('two')]);
  });

  it('moves no status and stands beside none, judged or not', async () => {
    const before = await status(desk, { claim: 'one' });
    await judge((await propose('one', 'two')).n, 'accepted');
    const { position: _was, knownAt: _then, ...told } = before;
    expect(await status(desk, { claim: 'one' })).toMatchObject(told);
  });

  it('is made once, judged by a person, and is no link that somebody made', async () => {
    const { n } = await propose('one', 'two');
    await expect(propose('two', 'one')).rejects.toMatchObject({ code: 'match_proposed_already' });
    await expect(propose('one', 'one')).rejects.toMatchObject({ code: 'match_with_itself' });
    await expect(
      judgeMatch(as(desk, model), { link: String(n), verdict: 'accepted' }),
    ).rejects.toMatchObject({ code: 'person_needed' });
    await judge(n, 'accepted');
    await expect(judge(n, 'accepted')).rejects.toMatchObject({ code: 'judged_already' });
    const { link } = await linkClaims(desk, { claim: 'one', kind: 'narrows', other: 'three' });
    await expect(judge(link.n, 'accepted')).rejects.toMatchObject({ code: 'no_proposed_match' });
  });
});
