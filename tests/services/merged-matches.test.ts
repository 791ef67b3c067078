import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { everyRecord } from '../../src/model/record/every-record.ts';
import { getRecord } from '../../src/queries/find-record.ts';
import { confirmedRepeats, matchesOfClaim } from '../../src/queries/match/matches-of-claim.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { proposeMatch } from '../../src/services/propose-match.ts';
import { proposeRepeats } from '../../src/services/propose-repeats.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s of claims that were merged', (_name, make) => {
  let desk: Desk;
  const numberOf = async (slug: string) => (await getRecord(desk.store.reader, slug)).n;
  const propose = async (claim: string, other: string) =>
    (await proposeMatch(desk, { claim, other })).link.n;
  const accept = (link: number) => judgeMatch(desk, { link: String(link), verdict: 'accepted' });
  const linksOf = async (slug: string) => {
    const matches = await matchesOfClaim(desk.store.reader, await numberOf(slug), everyRecord);
    return matches.map(({ link }) => link);
  };
  const repeatsOf = async (slug: string) =>
    confirmedRepeats(desk.store.reader, await numberOf(slug), everyRecord);

  beforeEach(async () => {
    desk = await make();
    await logClaim(desk, { slug: 'a', text: 'The ferry to Hven sank in the harbour.' });
    await logClaim(desk, { slug: 'b', text: 'In the harbour the ferry to Hven sank.' });
    await logClaim(desk, { slug: 'c', text: 'The Hven ferry has sunk in the harbour.' });
    await logClaim(desk, { slug: 'd', text: 'The ferry of Hven sank in its harbour.' });
    return () => desk.store.close();
  });

  const mergeAll = async () => {
    for (const gone of ['b', 'c']) {
      await mergeClaims(desk, { kept: 'a', gone, because: 'One proposition.' });
    }
  };

  it('the proposals of each are told of all, and of each alone once they part', async () => {
    const [first, second] = [await propose('b', 'd'), await propose('c', 'd')];
    await mergeAll();
    for (const slug of ['a', 'b', 'c']) expect(await linksOf(slug)).toEqual([first, second]);
    await partClaims(desk, { claim: 'c', because: 'Two voyages.' });
    expect(await linksOf('a')).toEqual([first]);
    expect(await linksOf('c')).toEqual([second]);
  });

  it('none is proposed under another name while one is open', async () => {
    const link = await propose('a', 'd');
    await mergeAll();
    const refused = { code: 'match_proposed_already', facts: { link } };
    await expect(propose('b', 'd')).rejects.toMatchObject(refused);
    await expect(propose('d', 'c')).rejects.toMatchObject(refused);
    expect(await proposeRepeats(desk, [await numberOf('d')])).toBe(0);
  });

  it('what is confirmed of one holds for all', async () => {
    await accept(await propose('b', 'd'));
    await mergeAll();
    const [a, b, c, d] = [
      ...[await numberOf('a'), await numberOf('b')],
      ...[await numberOf('c'), await numberOf('d')],
    ];
    expect(await repeatsOf('a')).toEqual([b, c, d]);
    expect(await repeatsOf('d')).toEqual([a, b, c]);
  });
});
