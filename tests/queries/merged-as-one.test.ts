import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { type ClaimStatus, status } from '../../src/queries/status.ts';
import { timeline } from '../../src/queries/timeline/timeline.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { partClaims } from '../../src/services/part-claims.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { toText } from '../../src/summaries/text.ts';
import { holdsAsync } from '../seeded.ts';
import { as, ben, bridgeWorld } from '../support/bridge-world.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const desk: Desk = await newDesk(scratchFolder());
beforeAll(async () => {
  await bridgeWorld(desk);
  const talk = new TextEncoder().encode('The bridge is closed, she said. It was closed in May.');
  await captureSource(desk, talk, { title: 'Talk', slug: 'talk', publishedOn: '2023-05-03' });
});

const days = ['2023-04-30', '2023-05-10', '2023-05-11', '2023-05-31', '2024-05-31', '2026-11-24'];
const quotes = ['bridge is closed', 'The bridge is closed', 'closed in May', undefined] as const;

/** One record, for the claim `to`: 0 or 1. */
type Step = { readonly to: 0 | 1 } & (
  | { readonly what: 'evidence'; readonly source: string; readonly stance: 'supports' | 'refutes' }
  | { readonly what: 'quoted'; readonly quote: number; readonly said: boolean }
  | { readonly what: 'undercut' | 'retract'; readonly at: number }
  | { readonly what: 'look'; readonly until: string }
  | { readonly what: 'assess'; readonly by: 0 | 1 }
);

const to = fc.constantFrom(0 as const, 1 as const);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      to,
      what: fc.constant('evidence' as const),
      source: fc.constantFrom('paper', 'wire', 'council'),
      stance: fc.constantFrom('supports' as const, 'refutes' as const),
    }),
    fc.record({
      to,
      what: fc.constant('quoted' as const),
      quote: fc.nat(quotes.length - 1),
      said: fc.boolean(),
    }),
    fc.record({
      to,
      what: fc.constantFrom('undercut' as const, 'retract' as const),
      at: fc.nat(3),
    }),
    fc.record({
      to,
      what: fc.constant('look' as const),
      until: fc.constantFrom('2023-05-10', '2023-05'),
    }),
    fc.record({ to, what: fc.constant('assess' as const), by: to }),
  ),
  { minLength: 2, maxLength: 7 },
);

/** A claim under test: the evidence entered for it so far, and a place for each of its records. */
class Told {
  readonly pieces: number[] = [];
  readonly places = new Map<string | number, number>();

  constructor(readonly claim: string) {}

  add({ n, id }: { readonly n: number; readonly id: string }, place: number): void {
    this.places.set(n, place).set(id, place).set(String(n), place);
  }
}

/** Does one step to a claim; nothing where it names evidence that is not there. */
async function take(step: Step, told: Told) {
  const { claim, pieces } = told;
  switch (step.what) {
    case 'evidence': {
      const grade = { strength: 'strong', credibility: '1' } as const;
      const made = await addEvidence(desk, {
        claim,
        source: step.source,
        stance: step.stance,
        ...grade,
      });
      pieces.push(made.n);
      return made;
    }
    case 'quoted': {
      const where = { claim, source: 'talk', quote: quotes[step.quote] };
      if (step.said)
        return (await addAppearance(desk, { ...where, speaker: 'Eva Novak' })).appearance;
      const made = await addEvidence(desk, { ...where, stance: 'supports', strength: 'moderate' });
      pieces.push(made.n);
      return made;
    }
    case 'look':
      return (await noteAbsence(desk, { claim, kind: 'noted', by: 'Ivo', until: step.until }))
        .absence;
    case 'assess': {
      const judge = step.by === 0 ? desk : as(desk, ben);
      const facts = { status: 'insufficient', confidence: 'low', because: 'Read.' } as const;
      return assessClaim(judge, { claim, ...facts });
    }
    default:
      return onPiece(step, told);
  }
}

async function onPiece(step: Step & { readonly at: number }, { claim, pieces }: Told) {
  const piece = pieces[step.at];
  if (piece === undefined) return undefined;
  if (step.what === 'undercut') {
    const facts = { source: 'council', stance: 'undercuts', strength: 'strong' } as const;
    return addEvidence(desk, { claim, undercuts: String(piece), ...facts });
  }
  const facts = { record: String(piece), because: 'Withdrawn.', on: '2023-05-20' };
  return (await retractRecord(desk, facts)).retraction;
}

let runs = 0;

/** Two claims, and a third with all their records; each step is done to one of the two and to the third. */
async function tell(plot: readonly Step[]) {
  runs += 1;
  const [kept, gone, one] = ['kept', 'gone', 'one'].map((name) => new Told(`${name}-${runs}`)) as [
    Told,
    Told,
    Told,
  ];
  for (const { claim } of [kept, gone, one])
    await logClaim(desk, { text: `${claim} is so.`, slug: claim });
  for (const [place, step] of plot.entries()) {
    const own = step.to === 0 ? kept : gone;
    const before = own.pieces[(step as { at?: number }).at ?? 0];
    const made = await take(step, own);
    if (made === undefined) continue;
    own.add(made, place);
    await twin({ step, place, before }, { own, one });
  }
  return { kept, gone, one };
}

/** The same step to the third claim, whose evidence stands at other places of its list. */
async function twin(
  { step, place, before }: { step: Step; place: number; before: number | undefined },
  { own, one }: { readonly own: Told; readonly one: Told },
): Promise<void> {
  const at = before === undefined ? undefined : own.places.get(before);
  const piece = [...one.places].find(([n, held]) => typeof n === 'number' && held === at)?.[0];
  const aimed = 'at' in step ? { ...step, at: one.pieces.indexOf(Number(piece)) } : step;
  const made = await take(aimed, one);
  if (made) one.add(made, place);
}

/** A status with places instead of numbers, and without what says when it was asked and assessed. */
function plain(
  { derived, assessed, dissent, appearances, stale }: ClaimStatus,
  told: readonly Told[],
) {
  const placeOf = (n: string | number | null) =>
    n === null
      ? null
      : (told.map(({ places }) => places.get(n)).find((at) => at !== undefined) ?? n);
  const brief = (each: ClaimStatus['assessed']) => each && [each.status, each.by];
  return {
    ...derived,
    counted: derived.counted.map(({ n, why }) => [
      placeOf(n),
      why.replace(/\d+/, (aim) => `piece ${placeOf(aim)}`),
    ]),
    setAside: derived.setAside.map(({ n, reason, by }) => [placeOf(n), reason, placeOf(by)]),
    possibly: derived.possibly.map(({ n }) => placeOf(n)),
    assessed: brief(assessed),
    dissent: dissent.map(brief),
    appearances,
    stale: assessed === null ? stale : null,
  };
}

/** Everything that is answered about a claim, but for the moment and the merges themselves. */
async function everyAnswer(claim: string) {
  const answers: unknown[] = [];
  for (const asOf of days) {
    const { position: _, knownAt: _at, ...found } = await status(desk, { claim, asOf });
    const { events, spans } = await timeline(desk, { claim, asOf });
    const listed = (await listClaims(desk, { asOf, limit: 1000 })).items;
    const text = toText(outlineOf(await dossier(desk, { claim, asOf })), { width: 10_000 });
    answers.push({
      found,
      spans,
      events: events.filter(({ kind }) => kind !== 'merged' && kind !== 'parted'),
      listed: listed.filter(({ n }) => n === found.claim.n),
      text: text.replace(/^Asked as of .*$/m, ''),
    });
  }
  return answers;
}

describe('two merged claims, over generated records', () => {
  it('stand where one claim stands that all was logged for, and come back as they were', async () => {
    await holdsAsync(
      'merging equals logging on one claim; parting gives every answer back',
      fc.asyncProperty(steps, async (plot) => {
        const { kept, gone, one } = await tell(plot);
        const before = [await everyAnswer(kept.claim), await everyAnswer(gone.claim)];
        await mergeClaims(desk, { kept: kept.claim, gone: gone.claim, because: 'One.' });
        for (const asOf of days) {
          const merged = plain(await status(desk, { claim: gone.claim, asOf }), [kept, gone]);
          expect(merged).toEqual(plain(await status(desk, { claim: one.claim, asOf }), [one]));
        }
        await partClaims(desk, { claim: gone.claim, because: 'Two.' });
        expect([await everyAnswer(kept.claim), await everyAnswer(gone.claim)]).toEqual(before);
      }),
      { runs: 6 },
    );
    expect((await verifyDesk(desk)).problems).toEqual([]);
  }, 600_000);
});
