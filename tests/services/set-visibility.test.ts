import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { addSpeaker } from '../../src/services/add-speaker.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { hideRecord, publishRecord } from '../../src/services/set-visibility.ts';
import { holdsAsync } from '../seeded.ts';
import { as, bridgeWorld, firmPiece, model, standsAt } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
let desk: Desk;
beforeEach(async () => {
  desk = await newDesk(folder);
  await bridgeWorld(desk);
  return () => desk.store.close();
});

const because = 'The source asked for it.';
const hide = (record: string | number, by = desk) =>
  hideRecord(by, { record: String(record), because });
const publish = (record: string | number, by = desk) =>
  publishRecord(by, { record: String(record) });
const toPublic = async (knownAt?: string) =>
  (await status(desk, { claim: 'bridge', public: true, knownAt })).derived.status;

describe('a hidden record', () => {
  it('counts for the desk and not for the public, and the desk is told', async () => {
    const { n } = await firmPiece(desk, 'paper');
    expect((await status(desk, { claim: 'bridge' })).public).toBeNull();
    await hide(n);
    expect(await status(desk, { claim: 'bridge' })).toMatchObject({
      derived: { status: 'supported' },
      public: { status: 'unchecked', appearances: 0 },
    });
    const seen = await status(desk, { claim: 'bridge', public: true });
    expect(seen).toMatchObject({ derived: { status: 'unchecked', setAside: [] }, public: null });
    expect(await standsAt(desk, '2023-06-01')).toBe('supported');
  });

  it('hides what rests on it, however far up', async () => {
    await firmPiece(desk, 'wire');
    await hide('paper');
    expect(await toPublic()).toBe('unchecked');
    const seen = await dossier(desk, { claim: 'bridge', public: true });
    expect([seen.evidence, seen.sources]).toEqual([[], []]);
  });

  it('was public as far as the ledger was known then', async () => {
    const { n } = await firmPiece(desk, 'paper');
    const { position } = await status(desk, { claim: 'bridge' });
    await hide(n);
    expect(await toPublic(String(position))).toBe('supported');
    expect(await toPublic()).toBe('unchecked');
    await publish(n);
    expect(await toPublic()).toBe('supported');
  });

  it('that is the claim itself has no public answer', async () => {
    await hide('bridge');
    expect((await status(desk, { claim: 'bridge' })).public).toMatchObject({ status: null });
    await expect(toPublic()).rejects.toMatchObject({ kind: 'not_found', code: 'not_public' });
  });

  it('is decided once, and published only with what it rests on', async () => {
    const { n } = await firmPiece(desk, 'wire');
    await hide('paper');
    await hide(n);
    expect((await hide(n)).visibility).toBeNull();
    const { restsOnPrivate } = await publish(n);
    expect(restsOnPrivate.map(({ kind }) => kind)).toEqual(['source']);
    expect(await toPublic()).toBe('unchecked');
    await publish('paper');
    expect(await toPublic()).toBe('supported');
    expect((await publish('paper')).visibility).toBeNull();
  });

  it('by a model is hidden at once; what a model would publish waits for a person', async () => {
    const { n } = await firmPiece(desk, 'paper');
    await hide(n, as(desk, model));
    expect(await toPublic()).toBe('unchecked');
    await publish(n, as(desk, model));
    expect(await toPublic()).toBe('unchecked');
    await publish(n);
    expect(await toPublic()).toBe('supported');
  });
});

const deedKinds = ['for', 'against', 'look', 'say', 'judge', 'correct', 'retract'] as const;
const deeds = fc.array(
  fc.record({
    what: fc.constantFrom(...deedKinds),
    source: fc.constantFrom('paper', 'wire', 'council', 'secret'),
    private: fc.boolean(),
  }),
  { minLength: 3, maxLength: 8 },
);
interface Deed {
  readonly what: (typeof deedKinds)[number];
  readonly source: string;
  readonly private: boolean;
}

describe('the public answer', () => {
  it('is that of a desk which holds the public records alone', async () => {
    const property = fc.asyncProperty(deeds, async (told) => {
      const [whole, open] = [await worldOf(told, true), await worldOf(told, false)];
      for (const asOf of ['2023-05-14', '2023-12-31']) {
        const seen = await status(whole, { claim: 'bridge', asOf, public: true });
        const held = await status(open, { claim: 'bridge', asOf });
        expect(answerIn(seen), asOf).toEqual(answerIn(held));
      }
      await whole.store.close();
      await open.store.close();
    });
    await holdsAsync('the public answer is of public records', property, { runs: 6 });
  }, 120_000);
});

function answerIn({ derived, assessed, appearances }: Awaited<ReturnType<typeof status>>) {
  const { status: stands, rung, lookedUntil, possible, origins, firm, setAside } = derived;
  const reasons = setAside.map(({ reason }) => reason).sort();
  const judged = { assessed: assessed?.status ?? null, appearances };
  return { stands, rung, lookedUntil, possible, origins, firm, reasons, ...judged };
}

/** A world in which everything was told, or only what is public and rests on nothing that is private. */
async function worldOf(told: readonly Deed[], isWhole: boolean): Promise<Desk> {
  const made = await newDesk(folder);
  await bridgeWorld(made);
  await addSpeaker(made, { name: 'The keeper' });
  await addEvidence(made, { claim: 'bridge', stance: 'context', source: 'paper', note: 'Base.' });
  if (isWhole) {
    const secret = { title: 'The secret', slug: 'secret', publishedOn: '2023-05-10' };
    await addSource(made, { ...secret, private: true });
  }
  let last: { readonly n: number; readonly isPrivate: boolean } | undefined;
  for (const [place, deed] of told.entries()) {
    const isPiece = deed.what === 'for' || deed.what === 'against';
    const isOnLast = deed.what === 'correct' || deed.what === 'retract';
    const rests = isPiece ? deed.source === 'secret' : isOnLast && last?.isPrivate === true;
    const isPrivate = deed.private || rests;
    if (isOnLast && last === undefined) continue;
    const isTold = isWhole || !isPrivate;
    const n = isTold ? await done(made, deed, { place, last: String(last?.n) }) : 0;
    if (isPiece) last = { n, isPrivate };
  }
  return made;
}

/** Does one deed; gives the number of the record. */
async function done(
  at: Desk,
  deed: Deed,
  { place, last }: { readonly place: number; readonly last: string },
): Promise<number> {
  const facts = { claim: 'bridge', private: deed.private };
  const graded = { source: deed.source, strength: 'moderate', credibility: '2' } as const;
  switch (deed.what) {
    case 'for':
      return (await addEvidence(at, { ...facts, ...graded, stance: 'supports' })).n;
    case 'against':
      return (await addEvidence(at, { ...facts, ...graded, stance: 'refutes' })).n;
    case 'look':
      return (
        await noteAbsence(at, { ...facts, kind: 'searched', where: ['A'], until: '2023-05-13' })
      ).absence.n;
    case 'say':
      return (await addAppearance(at, { ...facts, speaker: 'The keeper', saidOn: '2023-05-12' }))
        .appearance.n;
    case 'judge':
      return (await assessClaim(at, { ...facts, ...judgement, considered: [await base(at)] })).n;
    case 'retract':
      return (
        await retractRecord(at, { record: last, because, mistake: true, private: deed.private })
      ).retraction.n;
    default: {
      const set = { on: `2023-05-${11 + place}` };
      return (await correctRecord(at, { record: last, set, because, private: deed.private })).record
        .n;
    }
  }
}

const judgement = {
  status: 'insufficient',
  confidence: 'low',
  because,
  on: '2023-05-13',
} as const;

/** A judgement that considered what is private would be private too. */
async function base(at: Desk): Promise<string> {
  const { evidence } = await dossier(at, { claim: 'bridge' });
  return String(evidence.find(({ value }) => value.note === 'Base.')?.n);
}
