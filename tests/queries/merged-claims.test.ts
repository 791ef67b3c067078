import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { changes } from '../../src/queries/changes/changes.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { readHead } from '../../src/queries/head.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { matchClaims } from '../../src/queries/match/match-claims.ts';
import { staleClaims } from '../../src/queries/stale-claims.ts';
import { status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { rebuildDerived } from '../../src/services/rebuild-derived.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord } from '../../src/services/set-visibility.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import { toText } from '../../src/summaries/text.ts';
import { as, ben, bridgeWorld, model } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  await logClaim(desk, {
    text: 'The bridge was shut in May 2023.',
    slug: 'shut',
    topics: ['Roads'],
  });
  return () => desk.store.close();
});

const merge = (kept = 'bridge', gone = 'shut', facts: { private?: boolean } = {}) =>
  mergeClaims(desk, { kept, gone, because: 'One proposition.', ...facts });
const part = (claim = 'shut') => partClaims(desk, { claim, because: 'Two after all.' });
const ask = (claim: string, facts: { asOf?: string; knownAt?: string; public?: boolean } = {}) =>
  status(desk, { claim, asOf: '2023-12-31', ...facts });
const firm = (claim: string, source: string, stance: 'supports' | 'refutes' = 'supports') =>
  addEvidence(desk, { claim, source, stance, strength: 'strong', credibility: '1' });
const head = async () => String((await readHead(desk)).position);
const slugs = (claims: readonly { readonly slug: string | null }[]) =>
  claims.map(({ slug }) => slug);
const sound = async () => expect((await verifyDesk(desk)).problems).toEqual([]);

describe('two claims that were merged', () => {
  it('are one: the records of both count, by whatever name it is asked', async () => {
    await firm('bridge', 'paper');
    await firm('shut', 'council', 'refutes');
    const { before, after } = await merge();
    expect(before).toMatchObject({ kept: { status: 'supported' }, gone: { status: 'refuted' } });
    expect(after.status).toBe('conflicting');
    const found = await ask('bridge');
    expect(found.derived.status).toBe('conflicting');
    expect(found.claim).toMatchObject({ slug: 'bridge', merged: [{ slug: 'shut' }] });
    expect(await ask('shut')).toEqual(found);
    expect(await ask(String(found.claim.merged[0]?.n))).toEqual(found);
    await sound();
  });

  it('are one at every as-of from the entry of the merge on, and two before', async () => {
    await firm('shut', 'council', 'refutes');
    const before = await head();
    await merge();
    expect((await ask('bridge', { asOf: '2023-05-12' })).derived.status).toBe('refuted');
    expect((await ask('bridge', { asOf: '2023-05-11' })).derived.status).toBe('unchecked');
    expect((await ask('bridge', { knownAt: before })).derived.status).toBe('unchecked');
    expect((await ask('shut', { knownAt: before })).claim.slug).toBe('shut');
  });

  it('stand in lists as one, by any filter, at the head and as known earlier', async () => {
    await addAppearance(desk, { claim: 'shut', speaker: 'Eva Novak', saidOn: '2023-05-02' });
    await merge();
    const position = await head();
    await logClaim(desk, { text: 'The road was open.', slug: 'road' });
    for (const knownAt of [undefined, position]) {
      const list = async (facts: object) =>
        slugs((await listClaims(desk, { asOf: '2023-12-31', knownAt, ...facts })).items).filter(
          (slug) => slug !== 'road',
        );
      expect(await list({})).toEqual(['bridge']);
      expect(await list({ speaker: 'Eva Novak' })).toEqual(['bridge']);
      expect(await list({ topic: 'Roads' })).toEqual(['bridge']);
    }
    const matches = await matchClaims(desk, { text: 'The bridge was shut in May 2023.' });
    expect(matches.filter(({ claim }) => claim.slug !== 'road')).toMatchObject([
      {
        claim: { slug: 'bridge', text: 'The bridge was closed in May 2023.' },
        because: expect.arrayContaining([expect.stringContaining('which was merged into it')]),
      },
    ]);
  });

  it('are told as one by timeline, summary, stale list and changes', async () => {
    await firm('shut', 'council', 'refutes');
    const since = await head();
    await merge();
    const told = await timeline(desk, { claim: 'shut', asOf: '2023-12-31' });
    expect(told.claim.slug).toBe('bridge');
    expect(told.events.filter(({ kind }) => kind === 'logged')).toHaveLength(2);
    expect(told.events.filter(({ kind }) => kind === 'merged')).toMatchObject([
      { facts: { claim: 'The bridge was shut in May 2023.', because: 'One proposition.' } },
    ]);
    const text = toText(outlineOf(await dossier(desk, { claim: 'shut', asOf: '2023-12-31' })), {
      width: 10_000,
    });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'It was logged as “The bridge was shut in May 2023”, too; since 24 November 2026 this desk counts both as one claim, because: “One proposition.”',
    );
    const news = await changes(desk, { since, asOf: '2023-12-31' });
    expect(news.claims).toMatchObject([
      {
        claim: { slug: 'bridge', isNew: false },
        moved: true,
        before: { status: 'unchecked' },
        after: { status: 'refuted' },
        news: [{ kind: 'merged' }],
        because: [{ what: 'counts' }],
      },
    ]);
    expect((await staleClaims(desk, { asOf: '2023-12-31' })).claims).toEqual([]);
  });

  it('keep what one of them said beside what rests on the same words: it weighs nothing', async () => {
    await addSource(desk, { title: 'The talk', slug: 'talk', publishedOn: '2023-05-03' });
    const talk = new TextEncoder().encode('The bridge is closed, she said.');
    await captureSource(desk, talk, { source: 'talk' });
    await addAppearance(desk, {
      claim: 'shut',
      speaker: 'Eva Novak',
      source: 'talk',
      quote: 'bridge is closed',
    });
    await addEvidence(desk, {
      ...{ claim: 'bridge', source: 'talk', quote: 'The bridge is closed' },
      ...{ stance: 'supports', strength: 'strong', credibility: '1' },
    });
    expect((await ask('bridge')).derived.status).toBe('supported');
    await merge();
    expect((await ask('bridge')).derived).toMatchObject({
      status: 'unchecked',
      setAside: [{ reason: 'assertion' }],
    });
  });

  it('are judged by one history of assessments: the later of one person takes the place of the earlier', async () => {
    await firm('bridge', 'paper');
    await firm('shut', 'council', 'refutes');
    const judge = (at: Desk, claim: string, verdict: 'supported' | 'refuted' | 'conflicting') =>
      assessClaim(at, { claim, status: verdict, confidence: 'high', because: 'Read.' });
    await judge(desk, 'bridge', 'supported');
    await judge(as(desk, ben), 'shut', 'refuted');
    await merge();
    const both = await status(desk, { claim: 'bridge' });
    expect(both.assessed).toMatchObject({ by: ben.name, status: 'refuted' });
    expect(both.dissent).toMatchObject([{ status: 'supported' }]);
    expect(both.stale).toContain('new_evidence');
    await judge(desk, 'shut', 'conflicting');
    expect((await status(desk, { claim: 'bridge' })).assessed?.status).toBe('conflicting');
    await sound();
  });

  it('let an undercutter of one strike a piece of the other, and it goes with its piece when they part', async () => {
    const piece = await firm('shut', 'paper');
    await merge();
    await addEvidence(desk, {
      ...{ claim: 'bridge', source: 'council', stance: 'undercuts', undercuts: String(piece.n) },
      ...{ strength: 'strong', credibility: '1' },
    });
    expect((await ask('bridge')).derived.status).toBe('insufficient');
    await part();
    expect((await ask('bridge')).derived.status).toBe('unchecked');
    expect((await ask('shut')).derived.status).toBe('insufficient');
    await sound();
  });

  it('ask for a reply as one, and are linked to others as one', async () => {
    await addRequest(desk, { claim: 'shut', of: 'Eva Novak', on: '2023-06-01' });
    await logClaim(desk, { text: 'The bridge was open in May 2023.', slug: 'open' });
    await linkClaims(desk, { claim: 'open', kind: 'contradicts', other: 'shut' });
    await merge();
    expect((await dossier(desk, { claim: 'bridge' })).requests).toHaveLength(1);
    expect((await ask('bridge')).links).toMatchObject([{ claim: { slug: 'open' } }]);
    expect((await ask('open')).links).toMatchObject([{ claim: { slug: 'bridge' } }]);
    const again = linkClaims(desk, { claim: 'open', kind: 'contradicts', other: 'bridge' });
    await expect(again).rejects.toMatchObject({ code: 'linked_already' });
    const self = linkClaims(desk, { claim: 'shut', kind: 'narrows', other: 'bridge' });
    await expect(self).rejects.toMatchObject({ code: 'link_to_itself' });
  });

  it('say once what each was linked to before, whichever was named first', async () => {
    await logClaim(desk, { text: 'The bridge was open in May 2023.', slug: 'open' });
    await linkClaims(desk, { claim: 'open', kind: 'contradicts', other: 'shut' });
    await linkClaims(desk, { claim: 'bridge', kind: 'contradicts', other: 'open' });
    await linkClaims(desk, { claim: 'bridge', kind: 'narrows', other: 'open' });
    await merge();
    const said = (await ask('bridge')).links.map(({ kind, claim }) => [kind, claim.slug]);
    expect(said).toEqual([
      ['contradicts', 'open'],
      ['narrows', 'open'],
    ]);
    expect((await ask('open')).links).toHaveLength(2);
  });
});

describe('a merge', () => {
  it('is taken back by a parting: what was entered by either name meanwhile goes where it was named', async () => {
    await merge();
    await firm('bridge', 'paper');
    await firm('shut', 'council', 'refutes');
    expect((await ask('bridge')).derived.status).toBe('conflicting');
    const since = await head();
    const { after } = await part();
    expect(after).toMatchObject({ kept: { status: 'supported' }, gone: { status: 'refuted' } });
    expect((await ask('shut')).derived.status).toBe('refuted');
    expect(slugs((await listClaims(desk, { asOf: '2023-12-31' })).items)).toEqual([
      'bridge',
      'shut',
    ]);
    const news = await changes(desk, { since, asOf: '2023-12-31' });
    expect(news.claims).toMatchObject([
      {
        claim: { slug: 'bridge' },
        before: { status: 'conflicting' },
        after: { status: 'supported' },
      },
      { claim: { slug: 'shut' }, before: { status: 'conflicting' }, after: { status: 'refuted' } },
    ]);
    expect(news.claims.map((each) => each.news.map(({ kind }) => kind))).toEqual([
      ['parted'],
      ['parted'],
    ]);
    await sound();
  });

  it('that is taken back leaves a judgement that considered records of both: it says how many are of the other', async () => {
    const own = await firm('bridge', 'paper');
    const other = await firm('shut', 'council');
    await merge();
    const { n } = await assessClaim(desk, {
      ...{ claim: 'bridge', status: 'supported', confidence: 'high', because: 'Both say so.' },
      ...{ on: '2023-06-01', considered: [String(own.n), String(other.n)] },
    });
    await part();
    const { sections, records } = outlineOf(await dossier(desk, { claim: 'bridge' }));
    const judged = sections.find(({ key }) => key === 'assessment')?.paragraphs[0] ?? [];
    const told = judged.map(({ text, records: cited }) => [plainText(text), cited]);
    expect(told).toContainEqual(['Two records were considered.', [own.n, n]]);
    const elsewhere = 'One of those considered is a record of another claim now.';
    expect(told).toContainEqual([elsewhere, [n]]);
    expect(records.map((each) => each.n)).not.toContain(other.n);
  });

  it('goes on in chains, and each part of a chain comes back by itself', async () => {
    await logClaim(desk, { text: 'Nobody crossed the bridge in May 2023.', slug: 'nobody' });
    await firm('nobody', 'paper');
    await merge('shut', 'nobody');
    expect((await ask('shut')).derived.status).toBe('supported');
    await merge('bridge', 'shut');
    expect((await ask('nobody')).claim.slug).toBe('bridge');
    expect((await ask('nobody')).claim.merged).toHaveLength(2);
    await part('shut');
    expect((await ask('nobody')).claim.slug).toBe('shut');
    expect((await ask('bridge')).derived.status).toBe('unchecked');
    await merge('bridge', 'shut');
    await part('nobody');
    expect((await ask('nobody')).claim.slug).toBe('nobody');
    expect((await ask('shut')).claim.slug).toBe('bridge');
    await sound();
  });

  it('is refused of one claim, twice, in a circle, and of drafts', async () => {
    const refused = (work: Promise<unknown>, code: string) =>
      expect(work).rejects.toMatchObject({ code });
    await refused(merge('bridge', 'bridge'), 'merge_with_itself');
    await refused(part('shut'), 'not_merged');
    await merge();
    await refused(merge(), 'merged_already');
    await refused(merge('shut', 'bridge'), 'merged_already');
    await logClaim(desk, { text: 'The road was open.', slug: 'road' });
    await refused(merge('road', 'shut'), 'merged_already');
    await logClaim(as(desk, model), { text: 'The road was wet.', slug: 'wet' });
    await refused(merge('bridge', 'wet'), 'merge_of_draft');
    await refused(
      mergeClaims(as(desk, model), { kept: 'road', gone: 'bridge', because: 'X' }),
      'person_needed',
    );
    await refused(merge('bridge', 'paper'), 'not_found');
    await merge('bridge', 'road');
    await refused(part('bridge'), 'ambiguous');
  });

  it('confirms the link that proposed it, and is refused where a link says that they differ', async () => {
    const { link } = await linkClaims(desk, { claim: 'shut', kind: 'repeats', other: 'bridge' });
    expect((await ask('bridge')).links).toHaveLength(1);
    expect((await merge()).confirms).toEqual([link.n]);
    expect((await ask('bridge')).links).toEqual([]);
    await part();
    expect((await ask('bridge')).links).toHaveLength(1);
    const apart = await linkClaims(desk, { claim: 'shut', kind: 'narrows', other: 'bridge' });
    await expect(merge()).rejects.toMatchObject({ code: 'linked_apart' });
    await retractRecord(desk, { record: String(apart.link.n), because: 'No.', mistake: true });
    await merge();
  });

  it('says what the two claims state differently', async () => {
    const text = 'The bridge will be closed.';
    await logClaim(desk, { text, slug: 'will', kind: 'forecast', dueOn: '2023-06' });
    expect((await merge('bridge', 'will')).differs).toEqual([
      { field: 'claimKind', kept: 'event', gone: 'forecast' },
      { field: 'dueOn', kept: null, gone: '2023-06' },
    ]);
  });

  it('that is private, or rests on what is, is none for the public', async () => {
    await firm('shut', 'council', 'refutes');
    await merge('bridge', 'shut', { private: true });
    expect((await ask('bridge')).public).toMatchObject({ status: 'unchecked' });
    expect((await ask('shut', { public: true })).claim.slug).toBe('shut');
    await part();
    await merge();
    expect((await ask('shut', { public: true })).derived.status).toBe('refuted');
    await hideRecord(desk, { record: 'shut', because: 'Not yet.' });
    expect((await ask('bridge', { public: true })).derived.status).toBe('unchecked');
    await expect(ask('shut', { public: true })).rejects.toMatchObject({ code: 'not_public' });
    await sound();
  });

  it('is taken back by no retraction, which says how', async () => {
    const { merge: made } = await merge();
    const taken = retractRecord(desk, { record: String(made.n), because: 'X', mistake: true });
    await expect(taken).rejects.toMatchObject({ code: 'merge_retracted' });
  });

  it('is derived anew with all that may be rebuilt', async () => {
    await firm('shut', 'council', 'refutes');
    await merge();
    await part();
    await merge();
    await desk.store.write(async ({ db }) => {
      await db.deleteFrom('derived_identity').execute();
      await db.deleteFrom('derived_standing').execute();
    });
    expect((await ask('bridge')).derived.status).toBe('unchecked');
    await rebuildDerived(desk);
    expect((await ask('bridge')).derived.status).toBe('refuted');
    expect(slugs((await listClaims(desk, { asOf: '2023-12-31' })).items)).toEqual(['bridge']);
    await sound();
  });

  it('is found out by verify where the stored identity is not what it says', async () => {
    await merge();
    await desk.store.write(({ db }) =>
      db.updateTable('derived_identity').set({ to_n: 99 }).execute(),
    );
    expect((await verifyDesk(desk)).problems).toMatchObject([
      { table: 'derived_identity' },
      { table: 'derived_identity' },
    ]);
  });
});
