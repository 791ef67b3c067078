import { expect } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { likelihoods } from '../../../src/model/vocabularies/assessments.ts';
import type { Status } from '../../../src/model/vocabularies/statuses.ts';
import { assessClaim } from '../../../src/services/assess-claim.ts';
import { performAct } from '../../../src/services/perform-act.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { dates, never, pragueDay, type WrittenDate } from './dates.ts';
import type { Deed } from './deeds.ts';
import type { History } from './history.ts';
import { plainAnswer } from './plain-answer.ts';
import { refusalOf } from './refusal.ts';
import type { ActName, Dice } from './steps.ts';

/** Plays a step that does something to what is there. */
export async function playAnswering(
  act: ActName,
  history: History,
  desk: Desk,
  dice: Dice,
): Promise<void> {
  const own = history.deeds.filter(({ what }) => resting.has(what));
  if (act === 'retract') await retract(history, desk, dice, dice.pick(own));
  if (act === 'withdrawSource')
    await retract(history, desk, dice, dice.pick(history.all('source')));
  if (act === 'takeBackRetraction') await takeBack(history, desk, dice);
  if (act === 'correct') await correct(history, desk, dice);
  if (act === 'judgeDraft') await judge(history, desk, dice);
  if (act === 'assess') await assess(history, desk, dice);
  if (act === 'recheck') await recheck(history, desk, dice);
}

const resting: ReadonlySet<Deed['what']> = new Set([
  'evidence',
  'absence',
  'appearance',
  'assessment',
  'passage',
  'snapshot',
]);

const because = 'It does not hold.';

async function retract(
  history: History,
  desk: Desk,
  dice: Dice,
  target: Deed | undefined,
): Promise<void> {
  if (!target) return;
  const isMistake = dice.once(3);
  const withdrawnOn = isMistake ? undefined : dice.maybe(3, dates);
  const { retraction } = await retractRecord(desk, {
    record: String(target.n),
    because,
    mistake: isMistake,
    on: withdrawnOn?.text,
  });
  history.entered();
  const doing = { what: 'retraction', record: target.n, isMistake, withdrawnOn } as const;
  history.remember(retraction.n, desk.actor, doing);
}

/** A retraction is an act of the desk, so only as a mistake of the desk can it be taken back. */
async function takeBack(history: History, desk: Desk, dice: Dice): Promise<void> {
  const target = dice.pick(history.all('retraction'));
  if (!target) return;
  const record = String(target.n);
  expect(await refusalOf(retractRecord(desk, { record, because }))).toBe('retraction_withdrawn');
  const { retraction } = await retractRecord(desk, { record, because, mistake: true });
  history.entered();
  const doing = { what: 'retraction', record: target.n, isMistake: true } as const;
  history.remember(retraction.n, desk.actor, doing);
}

type Correction = readonly [
  field: string,
  text: string | undefined,
  value: WrittenDate | string | undefined,
];

async function correct(history: History, desk: Desk, dice: Dice): Promise<void> {
  const target = dice.pick(history.deeds.filter(({ what }) => correctable.has(what)));
  if (!target) return;
  const [field, text, after] = correctionOf(target, dice);
  const { n } = await performAct(desk, 'record.corrected', (act) =>
    act.record('correction', { record: target.n, field, after: text, because }),
  );
  history.entered();
  history.remember(n, desk.actor, { what: 'correction', record: target.n, field, after });
}

const correctable: ReadonlySet<Deed['what']> = new Set([
  'evidence',
  'absence',
  'appearance',
  'source',
  'claim',
]);

function correctionOf({ what }: Deed, dice: Dice): Correction {
  const date = dice.maybe(4, dates);
  if (what === 'evidence') {
    const strength = dice.maybe(4, ['weak', 'moderate', 'strong']);
    const note = dice.maybe(4, ['As put right.', 'It says so.']);
    const choices: readonly Correction[] = [
      ['seenOn', date?.text, date],
      ['strength', strength, strength],
      ['note', note, note],
    ];
    return dice.pick(choices) ?? ['note', note, note];
  }
  const fields = {
    absence: 'untilOn',
    appearance: 'saidOn',
    source: 'publishedOn',
    claim: 'aboutOn',
  };
  const field = what in fields ? fields[what as keyof typeof fields] : 'note';
  return [field, date?.text, date];
}

/** A verdict on what a model wrote, or on what needs none; now and then by a model, whose word is none. */
async function judge(history: History, desk: Desk, dice: Dice): Promise<void> {
  const drafts = history.deeds.filter(({ isPerson }) => !isPerson);
  const target = dice.pick(drafts.length > 0 ? drafts : history.deeds);
  const verdict = dice.pick(['accepted', 'accepted', 'accepted', 'rejected', 'unsure'] as const);
  if (!target || !verdict) return;
  const { n } = await performAct(desk, 'draft.judged', (act) =>
    act.record('acceptance', { record: target.n, verdict }),
  );
  history.entered();
  history.remember(n, desk.actor, { what: 'acceptance', record: target.n, verdict });
}

/** An assessment dated without an end never comes into force. */
const ended = dates.filter(({ last }) => last < never);

async function assess(history: History, desk: Desk, dice: Dice): Promise<void> {
  const claims = history.all('claim');
  const claim = dice.once(3) ? dice.pick(claims) : claims[0];
  const assessedOn = dice.maybe(3, ended);
  const reviewOn = dice.once(3) ? dice.pick(dates) : undefined;
  if (!claim) return;
  const day = assessedOn?.last ?? pragueDay(history.now);
  const { world } = history;
  const own = world.get('claim', world.countsAs(claim.n));
  const seen = plainAnswer(world, own?.n ?? 0, day);
  if (!own || !seen) throw new Error(`the model does not know claim ${claim.n}`);
  const status = dice.pick(validStatuses(own.kind, seen.origins)) ?? 'insufficient';
  const ofClaim = [...world.of('evidence', own.n), ...world.of('absence', own.n)].map(({ n }) => n);
  const chosen = dice.once(3) ? ofClaim.filter(() => dice.once(2)) : [];
  const others = world.of('assessment', own.n);
  const superseded = dice.once(3) ? dice.pick(others) : undefined;
  const assessment = await assessClaim(desk, {
    claim: String(claim.n),
    status,
    confidence: 'low',
    likelihood: isOpen(status) && dice.once(2) ? dice.pick(likelihoods.codes) : undefined,
    because,
    on: assessedOn?.text,
    reviewOn: reviewOn?.text,
    considered: chosen.map(String),
    supersedes: superseded && [String(superseded.n)],
  });
  history.entered();
  const considered = chosen.length > 0 ? chosen : seen.counted;
  expect(assessment.value.considered ?? []).toEqual(considered);
  expect(assessment.value.sawStatus).toBe(seen.status);
  history.remember(assessment.n, desk.actor, {
    what: 'assessment',
    claim: claim.n,
    status,
    assessedOn,
    reviewOn,
    considered,
    supersedes: superseded ? [superseded.n] : [],
    sawStatus: seen.status,
  });
}

/** How likely it is may be said of an open question alone. */
const isOpen = (status: Status): boolean =>
  ['pending', 'insufficient', 'no_evidence_found', 'conflicting'].includes(status);

function validStatuses(
  kind: string,
  origins: { readonly for: number; readonly against: number },
): readonly Status[] {
  const candidates: readonly (readonly [Status, boolean])[] = [
    ['no_evidence_found', true],
    ['insufficient', true],
    ['supported', origins.for > 0],
    ['refuted', origins.against > 0],
    ['conflicting', origins.for > 0 && origins.against > 0],
    ['pending', kind === 'forecast' || kind === 'promise'],
    ['not_checkable', true],
  ];
  return candidates.filter(([, isValid]) => isValid).map(([status]) => status);
}

async function recheck(history: History, desk: Desk, dice: Dice): Promise<void> {
  const passage = dice.pick(history.all('passage'));
  const seenOn = dice.pick(dates);
  const outcome = dice.pick(['changed', 'exact', 'gone'] as const);
  if (!passage || !seenOn || !outcome) return;
  const { n } = await performAct(desk, 'passage.rechecked', (act) =>
    act.record('recheck', { passage: passage.n, outcome, seenOn }),
  );
  history.entered();
  history.remember(n, desk.actor, { what: 'recheck', passage: passage.n, outcome, seenOn });
}
