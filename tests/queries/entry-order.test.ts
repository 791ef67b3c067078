import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { absenceKinds } from '../../src/model/vocabularies/absences.ts';
import { bases } from '../../src/model/vocabularies/claims.ts';
import { credibilities, strengths } from '../../src/model/vocabularies/evidence.ts';
import { openDesk } from '../../src/open-desk.ts';
import { status } from '../../src/queries/status.ts';
import { addEvidence } from '../../src/services/add-evidence.ts';
import { addSource } from '../../src/services/add-source.ts';
import { captureSource } from '../../src/services/capture-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { noteAbsence } from '../../src/services/note-absence.ts';
import { addAppearance } from '../../src/services/record-appearance.ts';
import { retractRecord } from '../../src/services/retract-record.ts';
import { holdsAsync } from '../seeded.ts';
import { ana, countingIds, steppingClock } from '../support/fixed-world.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { firstText, quoteOf } from './two-clocks/texts.ts';

/*
 * The same records entered in two orders, through the services, on two copies of one desk: every answer by
 * as-of is the same, when records are called by what they are and not by their number. An undercutter comes
 * after its target and a retraction after what it retracts, as the services have it.
 */

const folder = scratchFolder();
const settings = { actor: ana, ids: countingIds(), zone: 'Europe/Prague' };

/** A claim, a captured talk, a wire that repeats it, a paper that repeats the wire, and a council of its own. */
const template = join(folder, 'template.db');
await makeDesk(`file:${template}`, { ...settings, clock: steppingClock() });
const first = await openDesk(`file:${template}`, { ...settings, clock: steppingClock() });
await logClaim(first, { text: 'The bridge was closed.', slug: 'bridge' });
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
  what: fc.constantFrom('evidence', 'evidence', 'evidence', 'absence', 'appearance' as const),
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

it('the order of entry never changes an answer by as-of', async () => {
  const cases = fc.array(offered, { minLength: 5, maxLength: 8 });
  const shuffled = fc.tuple(cases, fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }));
  const property = fc.asyncProperty(shuffled, async ([all, keys]) => {
    const there = await answers(all, inPlace(all));
    expect(await answers(all, shuffle(all, keys))).toEqual(there);
  });
  await holdsAsync('the order of entry', property, { runs: 6 });
});

const inPlace = (all: readonly Offered[]): readonly number[] => all.map((_, place) => place);

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
  const { what, target } = all[place] ?? {};
  if (what !== 'evidence' || target === undefined || target >= place) return undefined;
  return all[target]?.what === 'evidence' ? target : undefined;
}

let made = 0;

/** What a desk answers on which they were entered in that order; records are called by their specification. */
async function answers(all: readonly Offered[], order: readonly number[]): Promise<unknown> {
  made += 1;
  const path = join(folder, `desk-${made}.db`);
  copyFileSync(template, path);
  const desk = await openDesk(`file:${path}`, { ...settings, clock: steppingClock() });
  try {
    const ids = new Map<number, string>();
    for (const place of order) ids.set(place, await enter(desk, all, { place, ids }));
    for (const place of order) await retract(desk, all[place], ids.get(place));
    const called = new Map([...ids].map(([place, id]) => [id, calledBy(all, place)]));
    const found: unknown[] = [];
    for (const asOf of days) {
      const { derived, stale, appearances } = await status(desk, { claim: 'bridge', asOf });
      const { counted, setAside, possibly, ...rest } = derived;
      const nameOf = (id: string): string => called.get(id) ?? id;
      found.push({
        ...{ asOf, stale, appearances, ...rest },
        counted: counted.map(({ id, kind }) => [kind, nameOf(id)]),
        setAside: setAside.map(({ id, reason, by }) => [nameOf(id), reason, by && nameOf(by)]),
        possibly: possibly.map(({ id }) => nameOf(id)),
      });
    }
    return found;
  } finally {
    await desk.store.close();
  }
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
  const rests = { claim: 'bridge', source: quote === undefined ? one.source : 'talk', quote };
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

async function retract(desk: Desk, one: Offered | undefined, record = ''): Promise<void> {
  const how = one?.retracted ?? null;
  if (how === null) return;
  const when = how === 'mistake' ? { mistake: true } : { on: how };
  await retractRecord(desk, { record, because: 'It does not hold.', ...when });
}
