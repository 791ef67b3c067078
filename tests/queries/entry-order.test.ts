import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { Conflict } from '../../src/errors.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { absenceKinds } from '../../src/model/vocabularies/absences.ts';
import { bases } from '../../src/model/vocabularies/claims.ts';
import { credibilities, strengths } from '../../src/model/vocabularies/evidence.ts';
import { openDesk } from '../../src/open-desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { type AssessedStatus, status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addRequest } from '../../src/services/add-request.ts';
import { addReview } from '../../src/services/add-review.ts';
import { addSource } from '../../src/services/add-source.ts';
import { assessClaim } from '../../src/services/assess-claim.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { linkClaims } from '../../src/services/link-claims.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { mergeClaims } from '../../src/services/merge-claims.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { outlineOf } from '../../src/summaries/outline.ts';
import { plainText } from '../../src/summaries/phrase.ts';
import type { Paragraph } from '../../src/summaries/sentence.ts';
import { holdsAsync } from '../seeded.ts';
import { ben } from '../support/bridge-world.ts';
import { ana, countingIds, steppingClock } from '../support/fixed-world.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { firstText, quoteOf } from './two-clocks/texts.ts';

/*
 * The same records entered in two orders, through the services, on two copies of one desk: every answer by
 * as-of is the same, when records are called by what they are and not by their number. An undercutter comes
 * after its target and a retraction after what it retracts, as the services have it; and a judgement, which keeps what
 * the rule gave at its entry, after what it judges.
 */

const folder = scratchFolder();
const settings = { actor: ana, ids: countingIds(), zone: 'Europe/Prague' };

/** Three claims, a captured talk, a wire that repeats it, a paper that repeats the wire, and a council of its own. */
const template = join(folder, 'template.db');
await makeDesk(`file:${template}`, { ...settings, clock: steppingClock() });
const first = await openDesk(`file:${template}`, { ...settings, clock: steppingClock() });
await logClaim(first, { text: 'The bridge was closed.', slug: 'bridge' });
await logClaim(first, { text: 'The bridge was shut.', slug: 'shut' });
await logClaim(first, { text: 'The road was open.', slug: 'road' });
await captureSource(first, Buffer.from(firstText), {
  ...{ title: 'The talk', slug: 'talk', publishedOn: '2023-03-01', mediaType: 'text/plain' },
});
await addSource(first, { title: 'The wire', slug: 'wire', origin: 'talk', publishedOn: '2023-03' });
await addSource(first, { title: 'The paper', slug: 'paper', origin: 'wire' });
await addSource(first, { title: 'The council', slug: 'council', publishedOn: '2023-04-10' });
await first.store.close();

const dates = [
  '2023-03-01',
  '2023-03',
  '2023-04-10',
  '2023',
  '2023-02/2023-04',
  undefined,
] as const;
const sources = ['talk', 'wire', 'paper', 'council'] as const;
const days = ['2023-02-01', '2023-03-10', '2023-03-31', '2023-04-15', '2024-01-01', '2026-12-01'];

const offered = fc.record({
  what: fc.constantFrom(
    ...(['evidence', 'evidence', 'evidence', 'evidence', 'absence', 'appearance'] as const),
    ...(['review', 'link', 'request'] as const),
  ),
  claim: fc.constantFrom('bridge', 'bridge', 'shut' as const),
  link: fc.constantFrom('narrows', 'contradicts', 'presupposes' as const),
  stance: fc.constantFrom('supports', 'supports', 'refutes', 'context' as const),
  source: fc.constantFrom(...sources),
  quoted: fc.option(fc.nat(4), { nil: undefined, freq: 3 }),
  on: fc.constantFrom(...dates),
  about: fc.constantFrom('2020', '2022', undefined, undefined),
  strength: fc.constantFrom(...strengths.codes, 'moderate' as const),
  credibility: fc.option(fc.constantFrom(...credibilities.codes), { nil: undefined, freq: 3 }),
  interested: fc.nat(5).map((roll) => roll === 0),
  kind: fc.constantFrom(...absenceKinds.codes),
  basis: fc.option(fc.constantFrom(...bases.codes), { nil: undefined, freq: 2 }),
  /** The place of an evidence before it that it undercuts. */
  target: fc.option(fc.nat(7), { nil: undefined, freq: 3 }),
  retracted: fc.constantFrom(null, null, null, null, '2023-04-01', 'mistake' as const),
});
type Offered = typeof offered extends fc.Arbitrary<infer One> ? One : never;

/** After all that is offered: two people judge, each on a day of their own. */
const judged = fc.record({
  by: fc.constantFrom(ana, ben),
  claim: fc.constantFrom('bridge', 'shut' as const),
  status: fc.constantFrom('insufficient', 'no_evidence_found', 'not_checkable' as const),
  considers: fc.nat(2),
  misleading: fc.constantFrom('Half of it', undefined),
});
type Judged = typeof judged extends fc.Arbitrary<infer One> ? One : never;

/** What is entered, in which order, and before which of it the two claims become one; null: they stay two. */
interface Plan {
  readonly all: readonly Offered[];
  readonly order: readonly number[];
  readonly judgements: readonly Judged[];
  readonly judging: readonly number[];
  readonly mergedBefore: number | null;
}

it('the order of entry never changes an answer by as-of', async () => {
  const plan = fc.record({
    all: fc.array(offered, { minLength: 6, maxLength: 9 }),
    judgements: fc.array(judged, { maxLength: 3 }),
    keys: fc.array(fc.nat(99), { minLength: 9, maxLength: 9 }),
    merged: fc.option(fc.tuple(fc.nat(9), fc.nat(9)), { nil: null, freq: 2 }),
  });
  const property = fc.asyncProperty(plan, async ({ all, judgements, keys, merged }) => {
    const plain = { all, judgements, order: inPlace(all), judging: inPlace(judgements) };
    const there = await answers({ ...plain, mergedBefore: merged?.[0] ?? null });
    const judging = [...plain.judging].reverse();
    const other = { ...plain, judging, order: shuffle(all, keys) };
    expect(await answers({ ...other, mergedBefore: merged?.[1] ?? null })).toEqual(there);
  });
  await holdsAsync('the order of entry', property, { runs: 6 });
});

const inPlace = (all: readonly unknown[]): readonly number[] => all.map((_, place) => place);

/** Places in another order, each after the place it undercuts. */
function shuffle(all: readonly Offered[], keys: readonly number[]): readonly number[] {
  const order: number[] = [];
  const enter = (place: number): void => {
    const target = targetOf(all, place);
    if (target !== undefined && !order.includes(target)) enter(target);
    if (!order.includes(place)) order.push(place);
  };
  inPlace(all)
    .toSorted((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0))
    .forEach(enter);
  return order;
}

/** The evidence before it that a place undercuts, where it does. */
function targetOf(all: readonly Offered[], place: number): number | undefined {
  const { what, target, claim } = all[place] ?? {};
  if (what !== 'evidence' || target === undefined || target >= place) return undefined;
  const aimedAt = all[target];
  return aimedAt?.what === 'evidence' && aimedAt.claim === claim ? target : undefined;
}

let made = 0;

/** What a desk answers on which they were entered in that order; records are called by their specification. */
async function answers(plan: Plan): Promise<unknown> {
  made += 1;
  const path = join(folder, `desk-${made}.db`);
  copyFileSync(template, path);
  const desk = await openDesk(`file:${path}`, { ...settings, clock: steppingClock() });
  try {
    const ids = await enterAll(desk, plan);
    const called = new Map([...ids].map(([place, id]) => [id, calledBy(plan.all, place)]));
    const found: unknown[] = [];
    for (const claim of ['bridge', 'shut']) {
      for (const asOf of days) {
        found.push(told(await status(desk, { claim, asOf }), called));
        if (asOf !== days.at(-1)) continue;
        const { sections } = outlineOf(await dossier(desk, { claim, asOf }));
        found.push(sections.find(({ key }) => key === 'standing')?.paragraphs.map(sentencesIn));
      }
    }
    return found;
  } finally {
    await desk.store.close();
  }
}

const sentencesIn = (paragraph: Paragraph): readonly string[] =>
  paragraph.map(({ text }) => plainText(text));

/** Enters it all as planned; gives the ids by their places. */
async function enterAll(desk: Desk, plan: Plan): Promise<ReadonlyMap<number, string>> {
  const { all, order, judgements, judging, mergedBefore } = plan;
  const ids = new Map<number, string>();
  for (const [nth, place] of order.entries()) {
    if (nth === mergedBefore) await merge(desk);
    ids.set(place, await enter(desk, all, { place, ids }));
  }
  if (mergedBefore !== null && mergedBefore >= order.length) await merge(desk);
  for (const place of order) await retract(desk, all[place], ids.get(place));
  for (const place of judging) await judge(desk, plan, { judged: judgements[place], place, ids });
  return ids;
}

const merge = (desk: Desk) =>
  mergeClaims(desk, { kept: 'bridge', gone: 'shut', because: 'One proposition.' });

/** An answer without the numbers and ids that tell in which order it was entered. */
function told(found: Awaited<ReturnType<typeof status>>, called: ReadonlyMap<string, string>) {
  const { asOf, claim, stale, appearances, derived, assessed, dissent, reviews } = found;
  const { counted, setAside, possibly, ...rest } = derived;
  const nameOf = (id: string): string => called.get(id) ?? id;
  return {
    ...{ asOf, stale, appearances, ...rest, slug: claim.slug },
    counted: counted.map(({ id, kind }) => [kind, nameOf(id)]),
    setAside: setAside.map(({ id, reason, by }) => [nameOf(id), reason, by && nameOf(by)]),
    possibly: possibly.map(({ id }) => nameOf(id)),
    assessed: assessed && judgement(assessed),
    dissent: dissent.map(judgement),
    reviews: reviews.map((each) => JSON.stringify(each)).sort(),
    links: found.links
      .map(({ kind, direction, claim: other }) => [kind, direction, other.slug])
      .sort(),
  };
}

const judgement = ({ by, status: stands, on, misleading, rung, lookedUntil }: AssessedStatus) => ({
  ...{ by, stands, on, misleading, rung, lookedUntil },
});

/** What the rule gave at its entry is the same in any order, for all else is entered by then. */
async function judge(
  desk: Desk,
  { all }: Plan,
  {
    judged: one,
    place,
    ids,
  }: { judged: Judged | undefined; place: number; ids: ReadonlyMap<number, string> },
): Promise<void> {
  if (one === undefined) return;
  const own = [...ids]
    .filter(([at]) => all[at]?.claim === one.claim && /evidence|absence/.test(all[at]?.what ?? ''))
    .sort(([first], [second]) => first - second)
    .map(([, id]) => id);
  await assessClaim(
    { ...desk, actor: one.by },
    {
      ...{ claim: one.claim, status: one.status, misleading: one.misleading },
      confidence: 'low',
      because: 'As it reads.',
      on: `2023-04-0${place + 1}`,
      considered: own.slice(0, one.considers),
    },
  );
}

/** Its whole specification, with that of its target: twins are called alike, for they are alike. */
function calledBy(all: readonly Offered[], place: number): string {
  const target = targetOf(all, place);
  const own = all[place] && entered(all[place], target !== undefined);
  return JSON.stringify([own, target === undefined ? null : calledBy(all, target)]);
}

/** What of a specification is entered: evidence has no kind and no basis, an appearance no grade. */
function entered(one: Offered, undercuts: boolean): Partial<Offered> {
  const { what, quoted, on, retracted, interested } = one;
  const rests = {
    what,
    claim: one.claim,
    quoted,
    on,
    retracted,
    source: quoted === undefined ? one.source : 'talk',
  } as const;
  if (what === 'appearance') return { ...rests, basis: one.basis };
  if (what === 'absence') return { ...rests, interested, kind: one.kind };
  const { about, strength, credibility } = one;
  const graded = { about, strength, credibility, interested };
  return { ...rests, ...graded, ...(undercuts ? {} : { stance: one.stance }) };
}

async function enter(
  desk: Desk,
  all: readonly Offered[],
  { place, ids }: { readonly place: number; readonly ids: ReadonlyMap<number, string> },
): Promise<string> {
  const one = all[place];
  if (one === undefined) throw new Error(`nothing is offered at place ${place}`);
  const quote = one.quoted === undefined ? undefined : quoteOf(2 * one.quoted, 4);
  const { claim } = one;
  const beside = await enterBeside(desk, one);
  if (beside !== null) return beside;
  const rests = { claim, source: quote === undefined ? one.source : 'talk', quote };
  if (one.what === 'appearance') {
    const said = { speaker: 'The mayor', saidOn: one.on, basis: one.basis };
    return (await addAppearance(desk, { ...rests, ...said })).appearance.id;
  }
  if (one.what === 'absence') {
    const { kind, interested, on } = one;
    const looked = { by: 'A reader', where: ['The register'], note: 'It ought to be there.' };
    const until = on ?? '2023-03-20';
    return (await noteAbsence(desk, { ...rests, ...looked, kind, interested, until })).absence.id;
  }
  const target = targetOf(all, place);
  const { strength, credibility, interested, on, about } = one;
  const graded = { strength, credibility, interested, on, about };
  const stance = target === undefined ? one.stance : 'undercuts';
  // Two that undercut different pieces say different things.
  const note = target === undefined ? undefined : calledBy(all, target);
  const undercuts = target === undefined ? undefined : ids.get(target);
  return (await addEvidence(desk, { ...rests, ...graded, stance, note, undercuts })).id;
}

/** What stands beside the evidence: a review, a link, a request for a reply; null for anything else. */
async function enterBeside(desk: Desk, one: Offered): Promise<string | null> {
  const { claim, what, on = '2023-03-20' } = one;
  if (what === 'review') {
    const rating = `${one.strength} ${one.kind}`;
    return (await addReview(desk, { claim, publisher: 'The Post', rating, on })).id;
  }
  if (what === 'request') {
    return (await addRequest(desk, { claim, of: 'The mayor', on })).request.id;
  }
  if (what !== 'link') return null;
  try {
    return (await linkClaims(desk, { claim, kind: one.link, other: 'road' })).link.id;
  } catch (error) {
    // The same may be drawn twice.
    if (error instanceof Conflict && error.code === 'linked_already') return '';
    throw error;
  }
}

async function retract(desk: Desk, one: Offered | undefined, record = ''): Promise<void> {
  const how = one?.retracted ?? null;
  if (how === null || record === '' || one?.what === 'link') return;
  const when = how === 'mistake' ? { mistake: true } : { on: how };
  await retractRecord(desk, { record, because: 'It does not hold.', ...when });
}
