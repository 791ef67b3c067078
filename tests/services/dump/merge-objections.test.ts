import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { everyRecord } from '../../../src/model/record/every-record.ts';
import { markedPrivate } from '../../../src/queries/audience/marked-private.ts';
import { listClaims } from '../../../src/queries/list-claims.ts';
import { status } from '../../../src/queries/status.ts';
import { verifyDesk } from '../../../src/queries/verify/verify-desk.ts';
import { addSource } from '../../../src/services/add-source.ts';
import { addSpeaker } from '../../../src/services/add-speaker.ts';
import { correctRecord } from '../../../src/services/correct-record.ts';
import { acceptDrafts, rejectDrafts } from '../../../src/services/judge-drafts.ts';
import { judgeMatch } from '../../../src/services/judge-match.ts';
import { linkClaims } from '../../../src/services/link-claims.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { mergeSpeakers } from '../../../src/services/merge-speakers.ts';
import { partClaims } from '../../../src/services/part-claims.ts';
import { performAct } from '../../../src/services/perform-act.ts';
import { proposeMatch } from '../../../src/services/propose-match.ts';
import { hideRecord, publishRecord } from '../../../src/services/set-visibility.ts';
import { as, firmPiece, model } from '../../support/bridge-world.ts';
import { deskAndCopy } from '../../support/desk-and-copy.ts';
import { dumpOf, merged } from '../../support/dumps.ts';
import { scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
let copy: Desk;

const verified = async (): Promise<void> => expect((await verifyDesk(desk)).problems).toEqual([]);
const conflictsOf = async (): Promise<readonly object[]> =>
  (await merged(desk, await dumpOf(copy))).conflicts;

describe('of two desks that merged records in contrary ways', () => {
  beforeEach(async () => {
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await logClaim(base, { text: 'The bridge was shut.', slug: 'shut' });
      await logClaim(base, { text: 'The bridge was barred.', slug: 'barred' });
      await addSpeaker(base, { name: 'Ana', slug: 'ana' });
      await addSpeaker(base, { name: 'Anna', slug: 'anna' });
    }));
  });

  const because = 'The same.';
  const countsAs = async (claim: string) => (await status(desk, { claim })).claim.slug;

  it('ours holds where the claims cross, and their parting works', async () => {
    await mergeClaims(desk, { kept: 'bridge', gone: 'shut', because });
    const { merge } = await mergeClaims(copy, { kept: 'shut', gone: 'bridge', because });
    const conflict = { reason: 'merged_otherwise', kind: 'merge', id: merge.id };
    expect(await conflictsOf()).toMatchObject([conflict]);
    expect(await conflictsOf()).toMatchObject([conflict]);
    expect(await countsAs('shut')).toBe('bridge');
    await verified();
    await partClaims(desk, { claim: 'bridge', because: 'Two after all.' });
    expect(await countsAs('shut')).toBe('shut');
    await verified();
  });

  it('ours holds where the claims cross by way of a third, and what names theirs is left out', async () => {
    await mergeClaims(desk, { kept: 'shut', gone: 'bridge', because });
    await mergeClaims(copy, { kept: 'barred', gone: 'shut', because });
    await mergeClaims(copy, { kept: 'bridge', gone: 'barred', because });
    await partClaims(copy, { claim: 'barred', because: 'Two after all.' });
    expect(await conflictsOf()).toMatchObject([
      { reason: 'merged_otherwise', kind: 'merge' },
      { reason: 'rests_on_left_out', kind: 'parting' },
    ]);
    expect(await countsAs('bridge')).toBe('barred');
    await verified();
  });

  it('ours holds where a claim went into another one here', async () => {
    await mergeClaims(desk, { kept: 'bridge', gone: 'shut', because });
    await mergeClaims(copy, { kept: 'barred', gone: 'shut', because });
    expect(await conflictsOf()).toMatchObject([{ reason: 'merged_otherwise' }]);
    expect(await countsAs('shut')).toBe('bridge');
    await verified();
  });

  it('both hold where they say the same', async () => {
    await mergeClaims(desk, { kept: 'bridge', gone: 'shut', because });
    await mergeClaims(copy, { kept: 'bridge', gone: 'shut', because });
    expect(await conflictsOf()).toEqual([]);
    expect(await countsAs('shut')).toBe('bridge');
    await verified();
  });

  it('ours holds of speakers as well', async () => {
    await mergeSpeakers(desk, { kept: 'ana', gone: 'anna', because });
    await mergeSpeakers(copy, { kept: 'anna', gone: 'ana', because });
    expect(await conflictsOf()).toMatchObject([{ reason: 'merged_otherwise', kind: 'merge' }]);
    const { reader } = desk.store;
    expect(await reader.selectFrom('derived_identity').selectAll().execute()).toHaveLength(1);
    await verified();
  });
});

describe('a record that was hidden here', () => {
  beforeEach(async () => {
    ({ desk, copy } = await deskAndCopy(folder));
  });

  const hide = (at: Desk) => hideRecord(at, { record: 'bridge', because: 'Somebody is at risk.' });
  const publish = (at: Desk) => publishRecord(at, { record: 'bridge' });
  const isHidden = async (): Promise<boolean> => {
    const { claim } = await status(desk, { claim: 'bridge' });
    return (await markedPrivate(desk.store.reader, [claim.n], everyRecord)).has(claim.n);
  };

  it('stays hidden where it was hidden and published there, and that is told each time', async () => {
    await hide(desk);
    await hide(copy);
    const { visibility, record } = await publish(copy);
    const conflict = { reason: 'hidden_here', kind: 'visibility', id: visibility?.id };
    expect(await conflictsOf()).toEqual([{ ...conflict, here: record.id }]);
    expect(await conflictsOf()).toEqual([{ ...conflict, here: record.id }]);
    expect(await isHidden()).toBe(true);
    await verified();
  });

  it('is published where they knew that it was hidden', async () => {
    await hide(desk);
    await merged(copy, await dumpOf(desk));
    await publish(copy);
    expect(await conflictsOf()).toEqual([]);
    expect(await isHidden()).toBe(false);
  });

  it('is published where only they hid it', async () => {
    await hide(copy);
    await publish(copy);
    expect(await conflictsOf()).toEqual([]);
    expect(await isHidden()).toBe(false);
  });

  it('is hidden where they hid it', async () => {
    await hide(desk);
    await publish(desk);
    await hide(copy);
    expect(await conflictsOf()).toEqual([]);
    expect(await isHidden()).toBe(true);
  });
});

describe('what both desks put right', () => {
  beforeEach(async () => {
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await firmPiece(base, 'wire');
    }));
  });

  const because = 'Read again.';
  const correct = (at: Desk, record: string, set: Readonly<Record<string, string>>) =>
    correctRecord(at, { record, set, because });
  const wordsHere = async () => (await status(desk, { claim: 'bridge' })).claim.text;

  it('stays as it was put right here, and both values are told each time', async () => {
    const [ours, theirs] = [
      'The bridge was closed in the May of 2023.',
      'This bridge was closed in May 2023.',
    ];
    await correct(desk, 'bridge', { text: ours });
    const { corrections, record } = await correct(copy, 'bridge', { text: theirs });
    const conflict = {
      ...{ reason: 'both_corrected', kind: 'correction', id: corrections[0]?.id, here: record.id },
      ...{ field: 'text', ours, theirs },
    };
    expect(await conflictsOf()).toEqual([conflict]);
    expect(await conflictsOf()).toEqual([conflict]);
    expect(await wordsHere()).toBe(ours);
    await verified();
  });

  it('comes along where they knew ours, say the same or put another field right', async () => {
    const words = 'This bridge was closed in May 2023.';
    await correct(desk, 'bridge', { text: words });
    await correct(copy, 'bridge', { text: words });
    await correct(copy, 'bridge', { terms: 'To all traffic.' });
    expect(await conflictsOf()).toEqual([]);
    await merged(copy, await dumpOf(desk));
    await correct(copy, 'bridge', { text: 'The bridge was closed in the May of 2023.' });
    expect(await conflictsOf()).toEqual([]);
    expect(await wordsHere()).toBe('The bridge was closed in the May of 2023.');
  });

  it('is one field where an origin is named here and said to be unnamed there', async () => {
    const { counted } = (await status(desk, { claim: 'bridge' })).derived;
    const piece = counted[0]?.id ?? '';
    await correct(desk, piece, { origin: 'council' });
    await correct(copy, piece, { origin: 'unnamed' });
    expect(await conflictsOf()).toMatchObject([
      { reason: 'both_corrected', field: 'originUnnamed', theirs: 'yes' },
    ]);
  });
});

describe('origins that were put right on both desks', () => {
  beforeEach(async () => {
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await addSource(base, { title: 'The agency', slug: 'agency', publishedOn: '2023-05-12' });
      await firmPiece(base, 'council');
      await firmPiece(base, 'agency');
    }));
  });

  const setOrigin = (at: Desk, record: string, origin: string) =>
    correctRecord(at, { record, set: { origin }, because: 'It says so.' });
  const originsHere = async () => (await status(desk, { claim: 'bridge' })).derived.origins.for;

  it('make no circle: theirs is left out, told each time, and one origin counts once', async () => {
    await setOrigin(desk, 'council', 'agency');
    const { corrections, record } = await setOrigin(copy, 'agency', 'council');
    const conflict = { reason: 'origin_circle', kind: 'correction', id: corrections[0]?.id };
    expect(await conflictsOf()).toEqual([{ ...conflict, here: record.id }]);
    expect(await conflictsOf()).toEqual([{ ...conflict, here: record.id }]);
    expect(await originsHere()).toBe(1);
    await verified();
  });

  it('both hold where they make no circle', async () => {
    await setOrigin(desk, 'council', 'paper');
    await setOrigin(copy, 'agency', 'council');
    expect(await conflictsOf()).toEqual([]);
    expect(await originsHere()).toBe(1);
  });
});

describe('what both desks judged', () => {
  let link: string;
  beforeEach(async () => {
    ({ desk, copy } = await deskAndCopy(folder, async (base) => {
      await logClaim(as(base, model), { text: 'The tunnel was closed.', slug: 'tunnel' });
      await logClaim(base, { text: 'The bridge was shut.', slug: 'shut' });
      const { link: proposed } = await proposeMatch(base, { claim: 'bridge', other: 'shut' });
      link = proposed.id;
    }));
  });

  const accept = (at: Desk) => acceptDrafts(at, { records: ['tunnel'] });
  const reject = (at: Desk) => rejectDrafts(at, { records: ['tunnel'], because: 'Not so.' });
  const isListed = async () =>
    (await listClaims(desk, { limit: 10 })).items.some(({ slug }) => slug === 'tunnel');

  it('stays as it was judged here, and both verdicts are told each time', async () => {
    await accept(desk);
    const { judged } = await reject(copy);
    const conflict = {
      ...{ reason: 'both_judged', kind: 'acceptance', here: judged[0]?.id },
      ...{ ours: 'accepted', theirs: 'rejected' },
    };
    expect(await conflictsOf()).toMatchObject([conflict]);
    expect(await conflictsOf()).toMatchObject([conflict]);
    expect(await isListed()).toBe(true);
    await verified();
  });

  it('stays as it was judged here where it is a link, too', async () => {
    await judgeMatch(desk, { link, verdict: 'rejected' });
    await judgeMatch(copy, { link, verdict: 'accepted' });
    const conflict = { reason: 'both_judged', kind: 'judgement', here: link };
    expect(await conflictsOf()).toMatchObject([
      { ...conflict, ours: 'rejected', theirs: 'accepted' },
    ]);
    await verified();
  });

  it('comes along where they say the same, or knew ours', async () => {
    await accept(desk);
    await accept(copy);
    expect(await conflictsOf()).toEqual([]);
    await merged(copy, await dumpOf(desk));
    await reject(copy);
    expect(await conflictsOf()).toEqual([]);
    expect(await isListed()).toBe(false);
  });
});

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
