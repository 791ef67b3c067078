import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { judgeOf } from '../../src/queries/case/judge-claim.ts';
import { mappedReviews } from '../../src/queries/case/mappings.ts';
import { type ClaimCase, readCases } from '../../src/queries/case/read-case.ts';
import { reviewsBy } from '../../src/queries/case/reviews-by.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { type Moment, resolveMoment } from '../../src/queries/moment.ts';
import { readyForMany } from '../../src/queries/ready-for-many.ts';
import { type ClaimStatus, status, statusOf } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { holdsAsync } from '../seeded.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { dayNumber, isoDay, never, pragueDay, type Span, yearOn } from './two-clocks/dates.ts';
import type { History } from './two-clocks/history.ts';
import { KnownWorld } from './two-clocks/known-world.ts';
import { plainAnswer, saidBy } from './two-clocks/plain-answer.ts';
import { refusalOf } from './two-clocks/refusal.ts';
import { plots, tellHistories } from './two-clocks/told-histories.ts';

/*
 * Histories of thirty random steps on a real desk, held against a plain array of what was done: `status` at
 * every as-of day on which something begins, ends or is due, at every position of the ledger. The cases of
 * all claims are read once at a position, and each is judged for every day of it unless it is to the letter the
 * case of the position before: what `status` does for one claim and one day;
 * `status` itself, with its clocks in all their spellings, is asked once at each position. Every other desk is first made
 * ready for many questions, as a server's is and a command's is not.
 */

const tell = await tellHistories(scratchFolder());
const histories = 100;
let played = 0;

it('answers at every as-of and every known-at as a plain array of what was done', async () => {
  await holdsAsync(
    'status equals the plain array at every pair of clocks',
    fc.asyncProperty(plots(30), (plot) => tell(plot, holdsFor)),
    { runs: histories },
  );
}, 3_600_000);

async function holdsFor(told: History): Promise<void> {
  played += 1;
  const { position, n } = await resolveMoment(told.desk);
  expect(position).toBe(told.position);
  if (played % 2 === 0) await readyForMany(told.desk, { n, isWhole: true });
  await everyPairAgrees(told);
  await clocksAgree(told);
  await listsAgree(told);
  if (played % 10 === 1) expect((await verifyDesk(told.desk)).problems).toEqual([]);
}

async function everyPairAgrees(told: History): Promise<void> {
  const days = daysOf(told);
  const { reader } = told.desk.store;
  const judged = new Map<number, { read: string; answers: readonly ClaimStatus[] }>();
  for (let position = 1; position <= told.position; position += 1) {
    const world = new KnownWorld(told.deeds, position);
    const moment = await resolveMoment(told.desk, { knownAt: String(position) });
    const claims = world.claims().map(({ n }) => n);
    for (const [n, records] of await readCases(reader, claims, moment.n)) {
      const read = JSON.stringify([...records]);
      const before = judged.get(n);
      const answers = before?.read === read ? before.answers : judgeDays(records, n, days, moment);
      judged.set(n, { read, answers });
      for (const [place, day] of days.entries()) {
        agrees(told, answers[place], { world, claim: n, day, position });
      }
    }
  }
}

function judgeDays(
  records: ClaimCase,
  claim: number,
  days: readonly number[],
  moment: Moment,
): readonly ClaimStatus[] {
  const judge = judgeOf(records, claim);
  return days.map((day) => {
    const reviews = mappedReviews(reviewsBy(records, day), records, day);
    const read = { claim, records, reviews };
    return statusOf(read, judge(day), { ...moment, day, asOf: isoDay(day) });
  });
}

interface Question {
  readonly world: KnownWorld;
  readonly claim: number;
  readonly day: number;
  readonly position: number;
}

function agrees(
  told: History,
  found: ClaimStatus | undefined,
  { world, claim, day, position }: Question,
): void {
  if (!found) throw new Error('nothing was answered');
  const answer = plainAnswer(world, claim, day);
  const { derived, assessed, dissent, stale, appearances } = found;
  const said = {
    status: derived.status,
    rung: derived.rung,
    lookedUntil: derived.lookedUntil === null ? null : dayNumber(derived.lookedUntil),
    counted: derived.counted.map(({ n }) => n),
    setAside: derived.setAside.map(({ n, reason }) => [n, reason]),
    possibly: derived.possibly.map(({ n }) => n),
    origins: derived.origins,
    firm: derived.firm,
    possible: derived.possible,
    assessed: assessed && { n: assessed.n, status: assessed.status },
    dissent: dissent.map(({ n }) => n),
    stale,
    appearances,
  };
  if (JSON.stringify(said) === JSON.stringify(answer)) return;
  const where = `claim ${claim} as of ${isoDay(day)} at position ${position}`;
  const deeds = told.deeds.map((deed) => JSON.stringify(deed)).join('\n');
  expect({ where, ...said }, deeds).toEqual({ where, ...answer });
}

/** `status` itself, asked at each position in one of four ways: a day or none, a position or an instant. */
async function clocksAgree(told: History): Promise<void> {
  const days = daysOf(told);
  for (const [index, at] of told.entries.entries()) {
    const claim = told.all('claim')[index % told.all('claim').length]?.n ?? 0;
    const known =
      index % 4 < 2
        ? { knownAt: String(index + 1), position: index + 1 }
        : {
            knownAt: new Date(at).toISOString(),
            position: told.entries.findLastIndex((other) => other <= at) + 1,
          };
    const day = index % 2 === 0 ? days[(index * 7) % days.length] : undefined;
    const { knownAt, position } = known;
    const asOf = day === undefined ? undefined : isoDay(day);
    await asked(told, { claim, asOf, knownAt }, { day: day ?? pragueDay(at), position });
  }
  const claim = told.all('claim')[0]?.n ?? 0;
  const earlier = Math.min(...told.entries) - 1;
  const knownAt = new Date(earlier).toISOString();
  await asked(told, { claim, knownAt }, { day: pragueDay(earlier), position: 0 });
  await asked(told, { claim }, { day: pragueDay(told.now), position: told.position });
}

async function asked(
  told: History,
  { claim, ...clocks }: { claim: number; asOf?: string | undefined; knownAt?: string },
  { day, position }: { readonly day: number; readonly position: number },
): Promise<void> {
  const world = new KnownWorld(told.deeds, position);
  const question = { claim: String(claim), ...clocks };
  if (world.get('claim', claim) === undefined) {
    expect(await refusalOf(status(told.desk, question))).toBe('not_found');
    return;
  }
  const found = await status(told.desk, question);
  const counts = world.countsAs(claim);
  expect(found).toMatchObject({ asOf: isoDay(day), position, claim: { n: counts } });
  agrees(told, found, { world, claim: counts, day, position });
}

/** Lists say what the model says, at the head from the stored standing and in the past. */
async function listsAgree(told: History): Promise<void> {
  const past = [1, 2, 3].map((third) => Math.ceil((told.position * third) / 4));
  for (const day of daysOf(told)) await listAgrees(told.desk, told, day, undefined);
  for (const position of [...past, undefined]) await sayingsAgree(told, position);
  for (const position of past) {
    for (const day of daysOf(told).filter((_, place) => place % 6 === position % 6)) {
      await listAgrees(told.desk, told, day, position);
    }
  }
}

/** A list of what a speaker said holds what was said by all who count as that speaker. */
async function sayingsAgree(told: History, position: number | undefined): Promise<void> {
  const world = new KnownWorld(told.deeds, position ?? told.position);
  const knownAt = position === undefined ? undefined : String(position);
  const day = pragueDay(told.now);
  for (const { n } of world.all('speaker')) {
    const asked = { speaker: String(n), asOf: isoDay(day), knownAt, limit: 1000 };
    const { items } = await listClaims(told.desk, asked);
    const said = world
      .claims()
      .filter(
        (claim) =>
          !world.isDraft(claim) &&
          saidBy(world, claim.n, day).some(
            ({ speaker }) => world.countsAs(speaker) === world.countsAs(n),
          ),
      );
    expect(items.map((item) => item.n)).toEqual(said.map((claim) => claim.n));
  }
}

async function listAgrees(
  desk: Desk,
  told: History,
  day: number,
  position: number | undefined,
): Promise<void> {
  const world = new KnownWorld(told.deeds, position ?? told.position);
  const knownAt = position === undefined ? undefined : String(position);
  const { items } = await listClaims(desk, { asOf: isoDay(day), knownAt, limit: 1000 });
  const said = items.map(({ n, status: found, rung, possible, stale }) => ({
    ...{ n, status: found, rung, possible, stale },
  }));
  const accepted = world.claims().filter((claim) => !world.isDraft(claim));
  const listed = accepted.map(({ n }) => {
    const answer = plainAnswer(world, n, day);
    const { status: derived, rung, possible, stale } = answer ?? {};
    return { n, status: derived, rung, possible, stale };
  });
  expect({ day: isoDay(day), position, said }).toEqual({
    day: isoDay(day),
    position,
    said: listed,
  });
}

/**
 * Every day on which a date of this history begins or has passed, the day before the first, and the day on
 * which a look has become old.
 */
function daysOf(told: History): readonly number[] {
  const spans: Span[] = told.deeds.flatMap((deed) => [
    { first: deed.entryDay, last: deed.entryDay },
    ...Object.values(deed).filter(isSpan),
  ]);
  const changes = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day < never);
  const looks = told.all('absence').flatMap(({ untilOn }) => untilOn ?? []);
  const old = looks.filter(({ last }) => last < never).map(({ last }) => yearOn(last) + 1);
  const days = new Set([Math.min(...changes) - 1, ...changes, ...old]);
  return [...days].sort((one, other) => one - other);
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'first' in value && 'last' in value;
