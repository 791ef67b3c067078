import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { judgeMatch } from '../../src/services/judge-match.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { proposeMatch } from '../../src/services/propose-match.ts';
import { as, model } from '../support/bridge-world.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const desks = [
  ['SQLite', () => newDesk(folder)],
  ['PGlite', () => newPGliteDesk()],
] as const;

describe.each(desks)('on %s claims', (_name, make) => {
  let desk: Desk;
  const propose = async (claim: string, other: string) =>
    (await proposeMatch(desk, { claim, other })).link.n;
  const judge = (link: number, verdict: 'accepted' | 'rejected') =>
    judgeMatch(desk, { link: String(link), verdict });
  const accept = async (claim: string, other: string) => {
    const link = await propose(claim, other);
    await judge(link, 'accepted');
    return link;
  };
  const linkedApart = (link: number) => ({ code: 'linked_apart', facts: { link } });
  const merge = (kept: string, gone: string) =>
    mergeClaims(desk, { kept, gone, because: 'One proposition.' });

  beforeEach(async () => {
    desk = await make();
    const log = (slug: string, text: string) => logClaim(desk, { slug, text });
    await log('one', 'The ferry to Hven sank in the harbour with 40 people.');
    await log('two', 'In the harbour the ferry to Hven sank with 40 people.');
    await log('three', 'The Hven ferry has sunk in the harbour with 40 people.');
    await log('other', 'The ferry to Hven sank in the harbour with 60 people.');
    await log('between', 'The ferry to Hven sank in the harbour with people.');
    return () => desk.store.close();
  });

  it('that contradict each other are not confirmed as one, over however many steps', async () => {
    await accept('one', 'two');
    await accept('two', 'three');
    const contradiction = await accept('three', 'other');
    const repeats = [await propose('between', 'one'), await propose('between', 'other')] as const;
    await judge(repeats[0], 'accepted');
    await expect(judge(repeats[1], 'accepted')).rejects.toMatchObject(linkedApart(contradiction));
    await expect(merge('between', 'other')).rejects.toMatchObject(linkedApart(contradiction));
    await judge(contradiction, 'rejected');
    await judge(repeats[1], 'accepted');
  });

  it('of which a person linked one as a contradiction are not confirmed as one', async () => {
    const { link } = await linkClaims(desk, { claim: 'one', kind: 'contradicts', other: 'three' });
    await accept('one', 'two');
    const repeat = await propose('two', 'three');
    await expect(judge(repeat, 'accepted')).rejects.toMatchObject(linkedApart(link.n));
    await judge(repeat, 'rejected');
  });

  it('that are confirmed as one do not contradict each other', async () => {
    const contradiction = await propose('other', 'one');
    const repeats = [await accept('one', 'two'), await accept('two', 'three')];
    await merge('three', 'other');
    await expect(judge(contradiction, 'accepted')).rejects.toMatchObject({
      code: 'confirmed_as_one',
      facts: { links: repeats },
    });
    const linked = { claim: 'one', kind: 'contradicts', other: 'three' } as const;
    await expect(linkClaims(desk, linked)).rejects.toMatchObject({ code: 'confirmed_as_one' });
    await judge(repeats[1] ?? 0, 'rejected');
    await expect(judge(contradiction, 'accepted')).resolves.toBeDefined();
  });

  it('that are confirmed as one do not contradict each other by a draft that is accepted', async () => {
    const contradict = async (claim: string, other: string) =>
      (await linkClaims(as(desk, model), { claim, kind: 'contradicts', other })).link.n;
    const acceptDraft = (link: number) => acceptDrafts(desk, { records: [String(link)] });
    const [draft, another] = [await contradict('one', 'two'), await contradict('one', 'three')];
    const repeat = await accept('one', 'two');
    await merge('one', 'three');
    const clash = { code: 'confirmed_as_one', facts: { links: [repeat] } };
    await expect(acceptDraft(draft)).rejects.toMatchObject(clash);
    await expect(acceptDraft(another)).rejects.toMatchObject({ code: 'confirmed_as_one' });
    await judge(repeat, 'rejected');
    await acceptDraft(draft);
    await expect(merge('one', 'two')).rejects.toMatchObject(linkedApart(draft));
  });
});
