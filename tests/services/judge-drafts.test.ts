import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimText } from '../../src/cli/present/claim-text.ts';
import { statusText } from '../../src/cli/present/status-text.ts';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { listDrafts } from '../../src/queries/list-drafts.ts';
import { type ClaimStatus, status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { addReview } from '../../src/services/add-review.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { correctRecord } from '../../src/services/correct-record.ts';
import { acceptDrafts, rejectDrafts } from '../../src/services/judge-drafts.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { english } from '../../src/summaries/words/english.ts';
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

const because = 'Read it again.';
const accept = (...records: readonly (string | number)[]) =>
  acceptDrafts(desk, { records: records.map(String) });
const reject = (...records: readonly (string | number)[]) =>
  rejectDrafts(desk, { records: records.map(String), because });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

describe('drafts', () => {
  it('are accepted or rejected by a person only', async () => {
    const { n } = await firmPiece(as(desk, model), 'paper');
    const records = [String(n)];
    for (const kind of ['model', 'rule'] as const) {
      const machine = as(desk, { name: 'critic', kind });
      expect(await failure(acceptDrafts(machine, { records }))).toBe('person_needed');
      expect(await failure(rejectDrafts(machine, { records, because }))).toBe('person_needed');
    }
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
  });

  it('of speakers are rejected with what rests on them and counts, and never alone', async () => {
    const proposed = await addAppearance(as(desk, model), { claim: 'bridge', speaker: 'Eva' });
    const said = proposed.appearance.n;
    const { n } = proposed.speaker;
    await accept(said);
    await expect(reject(n)).rejects.toMatchObject({
      code: 'rests_on_speaker',
      message: `appearance ${said} rests on the speaker, and counts.`,
      hints: [`Reject it, too: asof draft reject ${said} --because ….`],
    });
    const own = await addAppearance(desk, { claim: 'bridge', speaker: 'Zed', via: ['Eva'] });
    expect(await failure(reject(n, said))).toBe('rests_on_speaker');
    await retractRecord(desk, { record: String(own.appearance.n), because, mistake: true });
    await reject(n, said);
    expect((await status(desk, { claim: 'bridge' })).appearances).toBe(0);
  });

  it('are accepted several at a time, all or none', async () => {
    const pieces = [
      await firmPiece(as(desk, model), 'paper'),
      await firmPiece(as(desk, model), 'council', 'refutes'),
    ];
    const numbers = pieces.map(({ n }) => n);
    expect(await failure(accept(...numbers, 'bridge'))).toBe('not_a_draft');
    expect(await standsAt(desk, '2023-06-01')).toBe('unchecked');
    await accept(...numbers);
    expect(await standsAt(desk, '2023-06-01')).toBe('conflicting');
  });

  it('keep who proposed and who decided, at each ledger position as it was known there', async () => {
    const { n } = await firmPiece(as(desk, model), 'paper');
    const { position } = await status(desk, { claim: 'bridge' });
    await reject(n);
    await accept(n);
    const { evidence } = await dossier(desk, { claim: 'bridge' });
    expect(evidence[0]).toMatchObject({
      entered: { by: 'reader' },
      draft: false,
      proposal: { by: 'model', decision: { verdict: 'accepted', entered: { by: 'Ana Ruiz' } } },
    });
    const decided = async (knownAt: number) =>
      (await listDrafts(desk, { all: true, knownAt: String(knownAt) })).items.map(
        ({ decision }) => decision?.verdict ?? null,
      );
    expect(await decided(position)).toEqual([null]);
    expect(await decided(position + 1)).toEqual(['rejected']);
    expect(await decided(position + 2)).toEqual(['accepted']);
  });

  it('of a claim are told as drafts, or as rejected, on every face of it', async () => {
    const { claim } = await logClaim(as(desk, model), { text: 'The dam held.', slug: 'dam' });
    const faces = async () => {
      const [found, told] = [
        await status(desk, { claim: 'dam' }),
        await dossier(desk, { claim: 'dam' }),
      ];
      const summary = toText(outlineOf(told, english), { width: 200 });
      return [statusText(found, told, 200), claimText(told, 200), summary];
    };
    const waiting = 'A draft: nobody has accepted this claim.';
    for (const text of await faces()) expect(text).toContain(waiting);
    await accept(claim.n);
    for (const text of await faces()) expect(text).not.toContain('A draft');
    await reject(claim.n);
    for (const text of await faces()) {
      expect(text).toMatch(
        /A draft that was rejected by Ana Ruiz \(24 November 2026\): “Read it again.”/,
      );
      expect(text).not.toContain(waiting);
    }
  });

  it('rest on one another: an accepted piece takes its claim along, and none that was rejected', async () => {
    const { claim } = await logClaim(as(desk, model), {
      text: 'The quay was closed.',
      slug: 'quay',
    });
    const piece = { claim: 'quay', stance: 'supports', source: 'paper' } as const;
    const { n } = await addEvidence(as(desk, model), piece);
    const slugs = async () => (await listClaims(desk)).items.map(({ slug }) => slug);
    expect(await slugs()).toEqual(['bridge']);
    expect((await status(desk, { claim: 'quay' })).claim.draft).toBe(true);
    await reject(claim.n);
    expect(await failure(accept(n))).toBe('rests_on_rejected');
    await accept(claim.n);
    const { also } = await accept(n);
    expect(also).toEqual([]);
    expect(await slugs()).toEqual(['bridge', 'quay']);
  });
});

const deedKinds = ['for', 'against', 'look', 'say', 'judge', 'review', 'ask', 'weaken', 'retract'];
const deeds = fc.array(fc.constantFrom(...deedKinds), { minLength: 2, maxLength: 6 });

describe('what a model writes', () => {
  it("changes no answer before it is accepted, and the same as a person's once it is", async () => {
    const property = fc.asyncProperty(deeds, async (told) => {
      const [bare, drafted, written] = await threeDesks();
      const proposals = await tell(as(drafted, model), told);
      await tell(written, told);
      for (const asOf of days) {
        const said = async (at: Desk) => answerOf(await status(at, { claim: 'bridge', asOf }));
        expect(await said(drafted), `${asOf} drafts`).toEqual(await said(bare));
      }
      for (const n of proposals) await acceptDrafts(drafted, { records: [String(n)] });
      for (const asOf of days) {
        const said = async (at: Desk) => answerOf(await status(at, { claim: 'bridge', asOf }));
        expect(await said(drafted), `${asOf} accepted`).toEqual(await said(written));
      }
      for (const each of [bare, drafted, written]) await each.store.close();
    });
    await holdsAsync('drafts change nothing', property, { runs: 5 });
  }, 120_000);
});

const days = ['2023-05-09', '2023-05-20', '2027-01-01'];

async function threeDesks(): Promise<readonly [Desk, Desk, Desk]> {
  const made: Desk[] = [];
  for (let count = 0; count < 3; count += 1) {
    const each = await newDesk(folder);
    await bridgeWorld(each);
    await firmPiece(each, 'paper');
    made.push(each);
  }
  return made as [Desk, Desk, Desk];
}

function answerOf({ derived, assessed, dissent, reviews, appearances }: ClaimStatus) {
  const { status: stands, rung, lookedUntil, possible, origins, firm } = derived;
  const counted = derived.counted.map(({ kind }) => kind);
  const setAside = derived.setAside.map(({ reason }) => reason).filter((why) => why !== 'draft');
  const judged = { assessed: assessed?.status ?? null, dissent: dissent.length };
  return {
    stands,
    rung,
    lookedUntil,
    possible,
    origins,
    firm,
    counted,
    setAside,
    ...judged,
    reviews,
    appearances,
  };
}

/** Does all of it; gives the numbers of what a person would have to accept. */
async function tell(at: Desk, told: readonly string[]): Promise<readonly number[]> {
  const numbers: number[] = [];
  const first = String((await dossier(at, { claim: 'bridge' })).evidence[0]?.n);
  for (const [place, what] of told.entries()) numbers.push(await done(at, what, { place, first }));
  return numbers;
}

async function done(
  at: Desk,
  what: string,
  { place, first }: { readonly place: number; readonly first: string },
): Promise<number> {
  const claim = 'bridge';
  const on = `2023-05-${11 + place}`;
  switch (what) {
    case 'for':
      return (await firmPiece(at, 'wire')).n;
    case 'against':
      return (await firmPiece(at, 'council', 'refutes')).n;
    case 'look':
      return (await noteAbsence(at, { claim, kind: 'searched', where: ['A'], until: on })).absence
        .n;
    case 'say':
      return (await addAppearance(at, { claim, speaker: 'The keeper', saidOn: on })).appearance.n;
    case 'judge':
      return (
        await assessClaim(at, {
          ...{ claim, on, because, considered: [first] },
          ...{ status: 'insufficient', confidence: 'low' },
        })
      ).n;
    case 'review':
      return (await addReview(at, { claim, publisher: 'The Checkers', rating: 'Mixed', on })).n;
    case 'ask':
      return (await addRequest(at, { claim, of: 'The keeper', on })).request.n;
    case 'weaken': {
      const set = { on: `2023-05-${11 + place}` };
      const { corrections } = await correctRecord(at, { record: first, set, because });
      return corrections[0]?.n ?? 0;
    }
    default:
      return (await retractRecord(at, { record: first, because, on })).retraction.n;
  }
}
