import type { StaleReason } from '../../../src/model/vocabularies/assessments.ts';
import type { Status } from '../../../src/model/vocabularies/statuses.ts';
import { yearOn } from './dates.ts';
import type { DeedOf } from './deeds.ts';
import type { KnownWorld } from './known-world.ts';
import { type Reckoned, reckon, restsOn } from './plain-ladder.ts';

/** All the model says of a claim as of a day. */
export interface PlainAnswer extends Reckoned {
  readonly possible: Status | null;
  readonly assessed: { readonly n: number; readonly status: Status } | null;
  readonly dissent: readonly number[];
  readonly stale: readonly StaleReason[];
  readonly appearances: number;
}

/** The model's answer, or null for a claim that was not known by then. */
export function plainAnswer(
  world: KnownWorld,
  claimNumber: number,
  asOf: number,
): PlainAnswer | null {
  const claim = world.get('claim', claimNumber);
  if (!claim) return null;
  const reckoned = reckon(world, claim, asOf, false);
  const other = reckoned.possibly.length === 0 ? reckoned : reckon(world, claim, asOf, true);
  const { newest, dissent } = assessments(world, claimNumber, asOf);
  return {
    ...reckoned,
    possible: other.status === reckoned.status ? null : other.status,
    assessed: newest ? { n: newest.n, status: newest.status } : null,
    dissent: dissent.map(({ n }) => n),
    stale: staleReasons({ world, claim, reckoned, newest, asOf }),
    appearances: saidBy(world, claimNumber, asOf).length,
  };
}

/** What was said of a claim by a day, and stands. */
export function saidBy(
  world: KnownWorld,
  claim: number,
  asOf: number,
): readonly DeedOf<'appearance'>[] {
  return world
    .of('appearance', claim)
    .filter((said) => !world.isDraft(said))
    .filter((said) => {
      const day = said.saidOn ?? world.publication(said.source) ?? { last: said.entryDay };
      const under = restsOn(world, said);
      const isGone = under.some((n) => world.isMistake(n) || world.isWithdrawn(n, asOf));
      return day.last <= asOf && !isGone;
    });
}

function assessments(world: KnownWorld, claim: number, asOf: number) {
  const dayOf = (deed: DeedOf<'assessment'>): number => deed.assessedOn?.last ?? deed.entryDay;
  const made = world
    .of('assessment', claim)
    .filter((deed) => !world.isDraft(deed) && dayOf(deed) <= asOf)
    .filter((deed) => !world.isMistake(deed.n) && !world.isWithdrawn(deed.n, asOf))
    .sort((one, other) => dayOf(one) - dayOf(other) || one.n - other.n);
  const inForce = made.filter(
    (deed, place) =>
      !made.some(({ supersedes }) => supersedes.includes(deed.n)) &&
      !made.slice(place + 1).some((later) => later.by === deed.by),
  );
  const newest = inForce.at(-1);
  return { newest, dissent: inForce.filter(({ status }) => newest && status !== newest.status) };
}

interface StaleQuestion {
  readonly world: KnownWorld;
  readonly claim: DeedOf<'claim'>;
  readonly reckoned: Reckoned;
  readonly newest: DeedOf<'assessment'> | undefined;
  readonly asOf: number;
}

function staleReasons(question: StaleQuestion): readonly StaleReason[] {
  const { world, claim, reckoned, newest, asOf } = question;
  const { counted, setAside, status, lookedUntil } = reckoned;
  const hasCome = (date: { readonly last: number } | undefined) =>
    date !== undefined && date.last <= asOf;
  const looksAhead = claim.kind === 'forecast' || claim.kind === 'promise';
  const isSettled = ['supported', 'refuted', 'conflicting'].includes(status);
  const reasons: readonly (readonly [StaleReason, boolean])[] = [
    ['new_evidence', newest !== undefined && counted.some((n) => !newest.considered.includes(n))],
    ['rule_moved', newest !== undefined && newest.sawStatus !== status],
    [
      'recheck_due',
      hasCome(newest?.reviewOn) || counted.some((n) => hasCome(world.get('absence', n)?.reviewOn)),
    ],
    [
      'rests_on_withdrawn',
      setAside.some(
        ([n, reason]) =>
          (reason === 'withdrawn' || reason === 'mistake') && newest?.considered.includes(n),
      ),
    ],
    ['quote_in_trouble', quotesOf(world, claim.n).some((n) => isInTrouble(world, n, asOf))],
    ['overdue', looksAhead && hasCome(claim.dueOn) && !isSettled],
    ['no_due_date', looksAhead && claim.dueOn === undefined && status === 'pending'],
    ['look_old', lookedUntil !== null && asOf > yearOn(lookedUntil)],
    [
      'evidence_on_opinion',
      setAside.some(([n, reason]) => reason === 'opinion' && world.get('evidence', n)),
    ],
  ].map(([reason, holds]) => [reason as StaleReason, Boolean(holds)]);
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function quotesOf(world: KnownWorld, claim: number): readonly number[] {
  const resting = [
    ...world.of('appearance', claim),
    ...world.of('evidence', claim),
    ...world.of('absence', claim),
  ];
  return resting.flatMap(({ passage }) => (passage === undefined ? [] : [passage]));
}

/** The last re-check by then is the one of the latest day, and of one day the one entered last. */
function isInTrouble(world: KnownWorld, passage: number, asOf: number): boolean {
  const checks = world
    .all('recheck')
    .filter((deed) => deed.passage === passage && deed.seenOn.last <= asOf && !world.isDraft(deed))
    .sort((one, other) => one.seenOn.last - other.seenOn.last || one.n - other.n);
  const outcome = checks.at(-1)?.outcome;
  return outcome === 'changed' || outcome === 'gone';
}
