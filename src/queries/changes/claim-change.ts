import type { Day } from '../../model/bounds.ts';
import { type Stands, standsOf } from '../../model/judged.ts';
import type { Standing } from '../../model/ladder/standing.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import { type TakenBack, takenBackBy } from '../../model/taken-back.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { setAsideReasons } from '../../model/vocabularies/evidence.ts';
import type { Reader } from '../../store/port.ts';
import { knownOf } from '../case/known-record.ts';
import type { Moment } from '../moment.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { readSidesThen, type Side, type Sides } from './change-sides.ts';

/** A status; of no evidence found with its rung and how far the look reaches, `YYYY-MM-DD`. */
export type StatusThen = Stands;

/** Why a status moved: a record that counts now, or counts no more, or the passing of days. */
export interface ChangeReason {
  readonly what: 'counts' | 'counts_no_more' | 'days_passed';
  readonly kind: 'evidence' | 'absence' | null;
  readonly n: number | null;
  /** In words: "firm, for", "withdrawn". */
  readonly why: string;
}

/** What changed about one claim. */
export interface ClaimChange {
  readonly claim: {
    readonly id: string;
    readonly n: number;
    readonly slug: string | null;
    readonly text: string;
    /** It was logged since. */
    readonly isNew: boolean;
    /** What took it back as of the day. */
    readonly takenBack: readonly TakenBack[];
  };
  /** What was recorded since, in the order of entry. */
  readonly news: readonly TimelineEvent[];
  /** Where it stood, as asked and as known then, and where it stands now; null of a new claim. */
  readonly before: StatusThen | null;
  readonly after: StatusThen;
  /** What is left out, by each mark *misleading* that stands beside that. */
  readonly misleading: readonly string[];
  readonly moved: boolean;
  /** Why it moved; empty where it did not. */
  readonly because: readonly ChangeReason[];
  readonly becameStale: readonly StaleReason[];
  readonly noLongerStale: readonly StaleReason[];
  /** What fell due since. */
  readonly fellDue: readonly TimelineEvent[];
}

/** What changed about these claims, of which it is read what is told now, since an earlier moment; those of which there is nothing to tell are not in it. */
export async function claimChanges(
  reader: Reader,
  now: Sides,
  { since, until }: { readonly since: Moment; readonly until: Moment },
): Promise<ReadonlyMap<number, ClaimChange>> {
  const earlier = await readSidesThen(reader, now, since);
  const changes = new Map<number, ClaimChange>();
  for (const [claim, side] of now) {
    const sides = { now: side, earlier: earlier.get(claim) ?? null };
    const change = claimChange(claim, { ...sides, since, until });
    if (change !== null) changes.set(claim, change);
  }
  return changes;
}

interface Between {
  readonly now: Side;
  /** Null of a claim that was not there yet. */
  readonly earlier: Side | null;
  readonly since: Moment;
  readonly until: Moment;
}

function claimChange(claim: number, { now, earlier, since, until }: Between): ClaimChange | null {
  const own = knownOf(now.records, 'claim', claim);
  const { id, slug, value, draft } = own;
  if (draft) return null;
  const then = earlier?.records.get(claim)?.draft ? null : earlier;
  const before = then && standsOf(then.judgement.standing);
  const after = standsOf(now.judgement.standing);
  const moved = before !== null && !isSame(before, after);
  const change: ClaimChange = {
    claim: {
      ...{ id, n: claim, slug: slug ?? null, text: value.text, isNew: then === null },
      takenBack: takenBackBy(own, until.day),
    },
    news: newsOf(then, now),
    before,
    after,
    misleading: misleadingMarks(now.judgement).map(({ leftOut }) => leftOut),
    moved,
    because: then && moved ? reasonsFor(then, now) : [],
    becameStale: without(now.judgement.stale, then?.judgement.stale ?? []),
    noLongerStale: without(then?.judgement.stale ?? [], now.judgement.stale),
    fellDue: now.events
      .filter(({ event }) => event.kind === 'due' || event.kind === 'review_due')
      .filter(({ day }) => isBetween(day.last, since.day, until.day))
      .map(({ event }) => event),
  };
  return isWorthTelling(change) ? change : null;
}

/** What is told now and was not told then, but for what is of a source alone. */
function newsOf(then: Side | null, now: Side): readonly TimelineEvent[] {
  const told = new Set(then?.events.map(({ event }) => keyOf(event)) ?? []);
  return now.events
    .map(({ event }) => event)
    .filter(({ kind, entered }) => entered !== null && kind !== 'published')
    .filter((event) => !told.has(keyOf(event)))
    .sort((one, other) => (one.record?.n ?? 0) - (other.record?.n ?? 0));
}

const keyOf = ({ kind, record }: TimelineEvent): string => `${kind} ${record?.n}`;

const isSame = (one: StatusThen, other: StatusThen): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function reasonsFor(then: Side, now: Side): readonly ChangeReason[] {
  const [before, after] = [then.judgement.standing, now.judgement.standing];
  const counted = new Set(before.counted.map(({ n }) => n));
  const counts = new Set(after.counted.map(({ n }) => n));
  const reasons: ChangeReason[] = [
    ...after.counted
      .filter(({ n }) => !counted.has(n))
      .map(({ kind, n, why }) => ({ what: 'counts' as const, kind, n, why })),
    ...before.counted
      .filter(({ n }) => !counts.has(n))
      .map(({ kind, n }) => ({ what: 'counts_no_more' as const, kind, n, why: asideOf(after, n) })),
  ];
  if (reasons.length > 0) return reasons;
  return [{ what: 'days_passed', kind: null, n: null, why: 'no record: the days that passed' }];
}

function asideOf({ setAside }: Standing, n: number): string {
  const aside = setAside.find((each) => each.n === n);
  return aside === undefined
    ? 'no longer of this claim'
    : setAsideReasons.terms[aside.reason].label;
}

const without = <Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] =>
  items.filter((item) => !others.includes(item));

const isBetween = (day: Day, after: Day, upTo: Day): boolean => day > after && day <= upTo;

const isWorthTelling = (change: ClaimChange): boolean =>
  change.moved ||
  [change.news, change.becameStale, change.noLongerStale, change.fellDue].some(
    (list) => list.length > 0,
  );
