import { beforeEach, describe, expect, it } from 'vitest';
import { relationsText } from '../../src/cli/present/relations-text.ts';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { acceptDrafts } from '../../src/services/judge-drafts.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord, publishRecord } from '../../src/services/set-visibility.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { as, bridgeWorld, firmPiece, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await logClaim(desk, { text: 'The bridge was open in May 2023.', slug: 'open' });
  return () => desk.store.close();
});

const link = (claim: string, kind: string, other: string, facts: { private?: boolean } = {}) =>
  linkClaims(desk, { claim, kind, other, because: 'By their words.', ...facts });
const ask = (
  claim: string,
  asOf = '2023-12-31',
  facts: { public?: boolean; knownAt?: string } = {},
) => status(desk, { claim, asOf, ...facts });
const told = async (claim: string, asOf = '2023-12-31') =>
  relationsText(await dossier(desk, { claim, asOf }), 1000).slice(2);
const summary = async (claim: string, asOf = '2023-12-31') =>
  toText(outlineOf(await dossier(desk, { claim, asOf })), { width: 10_000 });
const say = (
  claim: string,
  speaker: string,
  manner: 'asserts' | 'suggests' | 'denies' | 'doubts' | 'reports',
  saidOn: string,
) => addAppearance(desk, { claim, speaker, manner, saidOn });

describe('a link', () => {
  it('is said from both its ends, with where the other claim stands as of the day', async () => {
    const { link: made } = await link('bridge', 'narrows', 'open');
    await addEvidence(desk, {
      ...{ claim: 'open', source: 'council', stance: 'refutes', strength: 'strong' },
      credibility: '1',
    });
    expect((await ask('bridge')).links).toMatchObject([
      { n: made.n, kind: 'narrows', direction: 'from', claim: { slug: 'open' }, status: 'refuted' },
    ]);
    expect((await ask('open')).links).toMatchObject([
      { direction: 'to', claim: { slug: 'bridge' }, status: 'unchecked' },
    ]);
    expect((await ask('bridge', '2023-05-11')).links).toMatchObject([{ status: 'unchecked' }]);
    expect(await told('bridge')).toEqual([
      `It narrows “The bridge was open in May 2023”, which is refuted. [6, ${made.n}]`,
    ]);
    expect(await told('open')).toEqual([
      `It is narrowed by “The bridge was closed in May 2023”, which is unchecked. [2, ${made.n}]`,
    ]);
    expect(await summary('bridge')).toContain('How it bears on other claims');
  });

  it('says how far the look reaches where no evidence was found', async () => {
    await link('bridge', 'contradicts', 'open');
    const facts = { claim: 'open', kind: 'noted', by: 'Eva Novak', until: '2023-06' } as const;
    await noteAbsence(desk, facts);
    expect((await ask('bridge')).links).toMatchObject([
      { status: 'no_evidence_found', rung: 'noted', lookedUntil: '2023-06-30' },
    ]);
    expect((await told('bridge')).join()).toContain('(“noted”), up to 30 June 2023');
  });

  it('moves no status', async () => {
    await firmPiece(desk, 'paper');
    const before = await ask('open');
    for (const kind of ['contradicts', 'repeats', 'presupposes'])
      await link('open', kind, 'bridge');
    const after = await ask('open');
    expect(after.derived).toEqual(before.derived);
    expect(after.stale).toEqual(before.stale);
  });

  it('is not made twice, of a contradiction not even the other way round, nor to the claim itself', async () => {
    await link('bridge', 'contradicts', 'open');
    const again = { code: 'linked_already' };
    await expect(link('bridge', 'contradicts', 'open')).rejects.toMatchObject(again);
    await expect(link('open', 'contradicts', 'bridge')).rejects.toMatchObject(again);
    await expect(link('bridge', 'narrows', 'bridge')).rejects.toMatchObject({
      code: 'link_to_itself',
    });
    await link('bridge', 'narrows', 'open');
    await link('open', 'narrows', 'bridge');
    await expect(link('bridge', 'likes', 'open')).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(link('bridge', 'narrows', 'paper')).rejects.toMatchObject({ kind: 'not_found' });
  });

  it('holds at every as-of from its entry, until it is withdrawn; as a mistake it never was', async () => {
    const { position } = await readHead(desk);
    const { link: made } = await link('bridge', 'contradicts', 'open');
    expect((await ask('bridge', '2020')).links).toHaveLength(1);
    expect((await ask('bridge', '2023', { knownAt: String(position) })).links).toEqual([]);
    await retractRecord(desk, { record: String(made.n), because: 'Not so.', on: '2023-06-01' });
    expect((await ask('bridge', '2023-05-31')).links).toHaveLength(1);
    expect((await ask('bridge', '2023-06-01')).links).toEqual([]);
    const { link: second } = await link('bridge', 'contradicts', 'open');
    await retractRecord(desk, { record: String(second.n), because: 'Wrong.', mistake: true });
    expect((await ask('bridge', '2023-06-01')).links).toEqual([]);
  });

  it('of a model is a draft, and so is not said until a person accepts it', async () => {
    const { link: made } = await linkClaims(as(desk, model), {
      ...{ claim: 'bridge', kind: 'contradicts', other: 'open' },
    });
    expect((await ask('bridge')).links).toEqual([]);
    await acceptDrafts(desk, { records: [String(made.n)] });
    expect((await ask('bridge')).links).toHaveLength(1);
  });

  it('is not told to the public when it or the other claim is private', async () => {
    const { link: made } = await link('bridge', 'contradicts', 'open', { private: true });
    expect((await ask('bridge', '2023', { public: true })).links).toEqual([]);
    await publishRecord(desk, { record: String(made.n) });
    expect((await ask('bridge', '2023', { public: true })).links).toHaveLength(1);
    await hideRecord(desk, { record: 'open', because: 'Not yet.' });
    expect((await ask('bridge', '2023', { public: true })).links).toEqual([]);
    expect((await ask('bridge')).links).toHaveLength(1);
  });
});

describe('a speaker who contradicts himself', () => {
  it('is named with both days: he asserted and denied it, or asserted what contradicts it', async () => {
    await say('bridge', 'Eva Novak', 'asserts', '2023-05-01');
    await say('bridge', 'Eva Novak', 'denies', '2023-06');
    await say('open', 'Eva Novak', 'asserts', '2023-07-01');
    expect(await told('bridge')).toEqual([
      expect.stringMatching(/^Eva Novak said it \(1 May 2023\) and denied it \(June 2023\)\. \[/),
    ]);
    await link('open', 'contradicts', 'bridge');
    expect((await ask('bridge')).contradictions).toMatchObject([
      { speaker: { name: 'Eva Novak' }, claim: null, against: [{ on: '2023-06' }] },
      { speaker: { name: 'Eva Novak' }, claim: { slug: 'open' }, against: [{ on: '2023-07-01' }] },
    ]);
    expect((await ask('bridge', '2023-06-29')).contradictions).toEqual([]);
    expect(await summary('bridge')).toContain(
      'Eva Novak said it (1 May 2023) and said what contradicts it, “The bridge was open in May 2023” (1 July 2023).',
    );
  });

  it('is none who only suggests, doubts or passes on, who took it back, or who is another', async () => {
    await say('bridge', 'Eva Novak', 'asserts', '2023-05-01');
    await say('bridge', 'Eva Novak', 'doubts', '2023-05-02');
    await say('bridge', 'Ivo Novak', 'denies', '2023-05-02');
    await say('open', 'Eva Novak', 'suggests', '2023-05-03');
    await say('open', 'Eva Novak', 'reports', '2023-05-03');
    const denied = await say('bridge', 'Eva Novak', 'denies', '2023-05-04');
    await link('open', 'contradicts', 'bridge');
    const record = String(denied.appearance.n);
    await retractRecord(desk, { record, because: 'Misheard.', mistake: true });
    expect((await ask('bridge')).contradictions).toEqual([]);
  });

  it('is never an unnamed group', async () => {
    await addSpeaker(desk, { name: 'Some residents', kind: 'group' });
    await say('bridge', 'Some residents', 'asserts', '2023-05-01');
    await say('bridge', 'Some residents', 'denies', '2023-05-02');
    expect((await ask('bridge')).contradictions).toEqual([]);
  });
});

describe('what is repeated after a claim became refuted', () => {
  it('is counted with who and when, on the days after and not on the day itself', async () => {
    await say('bridge', 'Eva Novak', 'asserts', '2023-05-09');
    await say('bridge', 'Eva Novak', 'asserts', '2023-05-12');
    await say('bridge', 'Ivo Novak', 'suggests', '2023-06');
    await say('bridge', 'Eva Novak', 'asserts', '2023-07-01');
    await say('bridge', 'Eva Novak', 'denies', '2023-07-02');
    await say('bridge', 'Eva Novak', 'asserts', '2023-05');
    expect((await ask('bridge')).repeats).toBeNull();
    await firmPiece(desk, 'council', 'refutes');
    const { repeats } = await ask('bridge');
    expect(repeats).toMatchObject({
      since: '2023-05-12',
      sayings: [
        { speaker: { name: 'Ivo Novak' }, manner: 'suggests', on: '2023-06' },
        { speaker: { name: 'Eva Novak' }, manner: 'asserts', on: '2023-07-01' },
      ],
      possibly: [{ speaker: { name: 'Eva Novak' }, on: '2023-05' }],
    });
    expect((await ask('bridge', '2023-05-11')).repeats).toBeNull();
    expect((await ask('bridge', '2023-06-30')).repeats?.sayings).toHaveLength(1);
    expect((await told('bridge'))[0]).toContain(
      'After it became refuted (12 May 2023) it was asserted or suggested twice: by Ivo Novak (June 2023) and Eva Novak (1 July 2023).',
    );
    expect(await summary('bridge')).toContain('asserted or suggested twice');
  });

  it('is none of what was said when the claim no longer stood at refuted', async () => {
    const piece = await firmPiece(desk, 'council', 'refutes');
    await retractRecord(desk, { record: String(piece.n), because: 'Wrong.', on: '2023-06-01' });
    await say('bridge', 'Eva Novak', 'asserts', '2023-05-20');
    await say('bridge', 'Eva Novak', 'asserts', '2023-06-01');
    const { repeats } = await ask('bridge');
    expect(repeats?.sayings.map(({ on }) => on)).toEqual(['2023-05-20']);
    expect(repeats?.possibly).toEqual([]);
  });
});
