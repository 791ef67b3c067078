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

  it('is no conflict where both end at the same, and all that both wrote is kept', async () => {
    const [words, other] = [
      'This bridge was closed in May 2023.',
      'The bridge was closed in the May of 2023.',
    ];
    await correct(desk, 'bridge', { text: words });
    await correct(copy, 'bridge', { text: other });
    await correct(copy, 'bridge', { text: words });
    expect(await conflictsOf()).toEqual([]);
    expect(await wordsHere()).toBe(words);
    const written = await desk.store.reader.selectFrom('record_correction').select('n').execute();
    expect(written).toHaveLength(3);
    await verified();
    await correct(copy, 'bridge', { text: other });
    expect(await conflictsOf()).toMatchObject([{ reason: 'both_corrected', theirs: other }]);
    expect(await wordsHere()).toBe(words);
  });

  it('is a conflict where they took back the correction at which they would end', async () => {
    const [words, other] = [
      'This bridge was closed in May 2023.',
      'The bridge was closed in the May of 2023.',
    ];
    await correct(desk, 'bridge', { text: words });
    await correct(copy, 'bridge', { text: other });
    const { n } = (await correct(copy, 'bridge', { text: words })).corrections[0] ?? { n: 0 };
    await performAct(copy, 'record.retracted', (act) =>
      act.record('retraction', { record: n, retractionKind: 'mistake', because }),
    );
    expect(await conflictsOf()).toMatchObject([{ reason: 'both_corrected', theirs: other }]);
    expect(await wordsHere()).toBe(words);
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

  it('is no conflict where both end at the same', async () => {
    await accept(desk);
    await reject(copy);
    await accept(copy);
    await judgeMatch(desk, { link, verdict: 'rejected' });
    await judgeMatch(copy, { link, verdict: 'accepted' });
    await judgeMatch(copy, { link, verdict: 'rejected' });
    expect(await conflictsOf()).toEqual([]);
    expect(await isListed()).toBe(true);
    const { reader } = desk.store;
    expect(await reader.selectFrom('record_acceptance').select('n').execute()).toHaveLength(3);
    expect(await reader.selectFrom('record_judgement').select('n').execute()).toHaveLength(3);
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
