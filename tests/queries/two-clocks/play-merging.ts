import { expect } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { mergeClaims } from '../../../src/services/merge-claims.ts';
import { mergeSpeakers, partSpeakers } from '../../../src/services/merge-speakers.ts';
import { partClaims } from '../../../src/services/part-claims.ts';
import { pragueDay } from './dates.ts';
import type { History } from './history.ts';
import { plainAnswer } from './plain-answer.ts';
import { refusalOf } from './refusal.ts';
import type { ActName, Dice } from './steps.ts';

/** Plays a step by which two become one, or two again; by a model it is refused. */
export async function playMerging(
  act: ActName,
  history: History,
  desk: Desk,
  dice: Dice,
): Promise<void> {
  if (act === 'merge') await merge(history, desk, dice);
  if (act === 'mergeSpeakers') await joinSpeakers(history, desk, dice);
  if (act === 'part') await part(history, desk, dice);
}

const because = 'As they are read now.';

async function merge(history: History, desk: Desk, dice: Dice): Promise<void> {
  const pair = pairOf(history, 'claim', dice);
  if (!pair) return;
  const doing = mergeClaims(desk, { kept: String(pair.kept), gone: String(pair.gone), because });
  if (desk.actor.kind !== 'person') return refused(doing);
  const { merge: made, after } = await doing;
  history.entered();
  history.remember(made.n, desk.actor, { what: 'merge', ...pair });
  expect(after.status).toBe(statusNow(history, pair.kept));
}

async function joinSpeakers(history: History, desk: Desk, dice: Dice): Promise<void> {
  const pair = pairOf(history, 'speaker', dice);
  if (!pair) return;
  const doing = mergeSpeakers(desk, { kept: String(pair.kept), gone: String(pair.gone), because });
  if (desk.actor.kind !== 'person') return refused(doing);
  const { merge: made } = await doing;
  history.entered();
  history.remember(made.n, desk.actor, { what: 'merge', ...pair });
}

/** Any two that may become one: neither is a draft, and the one that goes has not gone before. */
function pairOf(history: History, what: 'claim' | 'speaker', dice: Dice) {
  const { world } = history;
  const accepted = world.all(what).filter((deed) => !world.isDraft(deed));
  const kept = dice.pick(accepted)?.n ?? 0;
  const into = world.countsAs(kept);
  const free = accepted.filter(({ n }) => world.countsAs(n) === n && n !== into);
  const gone = dice.pick(free)?.n;
  return gone === undefined ? undefined : { kept, gone };
}

/** Whichever of the two is named: the one that is gone leads to its merge. */
async function part(history: History, desk: Desk, dice: Dice): Promise<void> {
  const parted = history.all('parting').map(({ merge: each }) => each);
  const target = dice.pick(history.all('merge').filter(({ n }) => !parted.includes(n)));
  if (!target) return;
  const isOfClaims = history.all('claim').some(({ n }) => n === target.gone);
  const named = String(target.gone);
  const doing = isOfClaims
    ? partClaims(desk, { claim: named, because })
    : partSpeakers(desk, { speaker: named, because });
  if (desk.actor.kind !== 'person') return refused(doing);
  const { parting, after } = { after: null, ...(await doing) };
  history.entered();
  history.remember(parting.n, desk.actor, { what: 'parting', merge: target.n });
  if (after === null) return;
  expect(after.kept.status).toBe(statusNow(history, target.kept));
  expect(after.gone.status).toBe(statusNow(history, target.gone));
}

/** Where a claim, or the one it counts as, stands today. */
function statusNow({ world, now }: History, claim: number): string | undefined {
  return plainAnswer(world, world.countsAs(claim), pragueDay(now))?.status;
}

async function refused(doing: Promise<unknown>): Promise<void> {
  expect(await refusalOf(doing)).toBe('person_needed');
}
