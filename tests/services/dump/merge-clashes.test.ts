import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { status } from '../../../src/queries/status.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { acceptDrafts } from '../../../src/services/judge-drafts.ts';
import { judgeMatch } from '../../../src/services/judge-match.ts';
import { linkClaims } from '../../../src/services/link-claims.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { performAct } from '../../../src/services/perform-act.ts';
import { proposeMatch } from '../../../src/services/propose-match.ts';
import { as, model } from '../../support/bridge-world.ts';
import { deskAndCopy } from '../../support/desk-and-copy.ts';
import { dumpOf, merged } from '../../support/dumps.ts';
import { scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let copy: Desk;

const verified = async (): Promise<void> => expect((await verifyDesk(desk)).problems).toEqual([]);
const conflictsOf = async (): Promise<readonly object[]> =>
  (await merged(desk, await dumpOf(copy))).conflicts;

describe('of two claims that contradict each other on one desk and are one on the other', () => {
  let match: string;
  beforeEach(async () => {
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await logClaim(base, { text: 'The bridge was shut.', slug: 'shut' });
      match = (await proposeMatch(base, { claim: 'bridge', other: 'shut' })).link.id;
    }));
  });

  const between = { claim: 'bridge', other: 'shut' };
  const contradict = async (at: Desk) =>
    (await linkClaims(at, { ...between, kind: 'contradicts' })).link.id;
  const confirm = (at: Desk) => judgeMatch(at, { link: match, verdict: 'accepted' });
  const join = async (at: Desk) =>
    (await mergeClaims(at, { kept: 'bridge', gone: 'shut', because: 'The same.' })).merge.id;
  const told = async (expected: readonly object[]): Promise<void> => {
    expect(await conflictsOf()).toMatchObject(expected);
    expect(await conflictsOf()).toMatchObject(expected);
    await verified();
  };
  const countsAs = async () => (await status(desk, { claim: 'shut' })).claim.slug;

  it('our link holds, and their merge with what it confirmed is left out', async () => {
    const here = await contradict(desk);
    const id = await join(copy);
    await told([
      { reason: 'linked_apart', kind: 'judgement', here },
      { reason: 'linked_apart', kind: 'merge', id, here },
    ]);
    expect(await countsAs()).toBe('shut');
  });

  it('our link holds, whatever it says of how they differ', async () => {
    const { link } = await linkClaims(desk, { ...between, kind: 'narrows' });
    await mergeClaims(copy, { kept: 'shut', gone: 'bridge', because: 'The same.' });
    expect(await conflictsOf()).toMatchObject([
      { reason: 'linked_apart', kind: 'merge', here: link.id },
    ]);
  });

  it('our link holds, and their verdict that they are one is left out', async () => {
    const here = await contradict(desk);
    await confirm(copy);
    await told([{ reason: 'linked_apart', kind: 'judgement', here }]);
  });

  it('our merge or verdict holds, and their link is left out', async () => {
    await confirm(desk);
    const id = await contradict(copy);
    await told([{ reason: 'confirmed_as_one', kind: 'link', id, here: match }]);
    await join(desk);
    await told([{ reason: 'confirmed_as_one', kind: 'link', id }]);
    expect(await countsAs()).toBe('bridge');
  });

  it('our verdicts by way of a third hold, and theirs that they contradict each other is left out', async () => {
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await logClaim(base, { text: 'The ferry to Hven sank with 40 people.', slug: 'forty' });
      await logClaim(base, { text: 'The ferry to Hven sank with 60 people.', slug: 'sixty' });
      await logClaim(base, { text: 'The ferry to Hven sank with people.', slug: 'third' });
      const { link } = await proposeMatch(base, { claim: 'forty', other: 'sixty' });
      expect(link.value.linkKind).toBe('contradicts');
      match = link.id;
    }));
    for (const claim of ['forty', 'sixty']) {
      const { link } = await proposeMatch(desk, { claim, other: 'third' });
      await judgeMatch(desk, { link: link.id, verdict: 'accepted' });
    }
    await confirm(copy);
    await told([{ reason: 'confirmed_as_one', kind: 'judgement' }]);
  });

  it('their acceptance of a draft that says so is left out', async () => {
    let draft = '';
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await logClaim(base, { text: 'The bridge was shut.', slug: 'shut' });
      draft = await contradict(as(base, model));
    }));
    await acceptDrafts(copy, { records: [draft] });
    await join(desk);
    await told([{ reason: 'confirmed_as_one', kind: 'acceptance' }]);
  });

  it('what they know and took back is no hindrance', async () => {
    await confirm(desk);
    await merged(copy, await dumpOf(desk));
    await judgeMatch(copy, { link: match, verdict: 'rejected' });
    await contradict(copy);
    expect(await conflictsOf()).toEqual([]);
  });

  it('what they say against themselves comes along where nothing is said here', async () => {
    await join(copy);
    const { claim } = await status(copy, { claim: 'bridge' });
    await performAct(copy, 'claim.linked', (act) =>
      act.record('link', { claim: claim.n, linkKind: 'contradicts', other: claim.n }),
    );
    expect(await conflictsOf()).toEqual([]);
  });
});
