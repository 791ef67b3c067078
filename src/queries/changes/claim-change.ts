import type { Day } from '../../model/bounds.ts';
import { type Stands, standsOf } from '../../model/judged.ts';
import type { Standing } from '../../model/ladder/standing.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import { type TakenBack, takenBackBy } from '../../model/taken-back.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { setAsideReasons } from '../../model/vocabularies/evidence.ts';
import type { Reader } from '../../store/port.ts';
import { type ClaimJudgement, judgeOf } from '../case/judge-claim.ts';
import { knownOf } from '../case/known-record.ts';
import { claimNumbers } from '../case/merged-claims.ts';
import { type ClaimCase, readCase } from '../case/read-case.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { Moment } from '../moment.ts';
import type { DatedEvent } from '../timeline/events-of.ts';
import { isToldBy, readEvents } from '../timeline/read-events.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';

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

/** What changed about a claim from one moment to another; null where there is nothing to tell. */
export async function claimChange(
  reader: Reader,
  claim: number,
  { since, until }: { readonly since: Moment; readonly until: Moment },
): Promise<ClaimChange | null> {
  const now = await readSide(reader, claim, until);
  const own = knownOf(now.records, 'claim', claim);
  const { id, slug, value, draft } = own;
  if (draft) return null;
  const read = claim > since.n ? null : await readThen(reader, claim, { since, now });
  const then = read?.records.get(claim)?.draft ? null : read;
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

interface Side {
  readonly records: ClaimCase;
  readonly judgement: ClaimJudgement;
  readonly events: readonly DatedEvent[];
}

async function readSide(reader: Reader, claim: number, moment: Moment): Promise<Side> {
  return sideOf(reader, claim, moment, await readCase(reader, claim, moment.n));
}

async function sideOf(
  reader: Reader,
  claim: number,
  { n: upTo, day }: Moment,
  records: ClaimCase,
): Promise<Side> {
  const all = await readEvents(reader, records, { claim, upTo, day });
  const events = all.filter((each) => isToldBy(each, day));
  return { records, judgement: judgeOf(records, claim)(day), events };
}

/**
 * Nothing need be read twice where only days have passed. Where claims were merged or parted since, it is told from the
 * claim that this one counted as then, and what was told of each of them is no news.
 */
async function readThen(
  reader: Reader,
  claim: number,
  { since, now }: { readonly since: Moment; readonly now: Side },
): Promise<Side> {
  const newest = Math.max(
    ...now.records.keys(),
    ...[...now.records.values()].flatMap(({ retractions }) => retractions.map(({ n }) => n)),
    ...now.events.map(({ event }) => event.record?.n ?? 0),
  );
  if (newest > since.n) return readJoined(reader, claim, { since, now });
  const read = await readCase(reader, claim, since.n);
  return { records: read, judgement: judgeOf(read, claim)(since.day), events: now.events };
}

async function readJoined(
  reader: Reader,
  claim: number,
  { since, now }: { readonly since: Moment; readonly now: Side },
): Promise<Side> {
  const claims = claimNumbers(now.records).filter((n) => n <= since.n);
  const canonical = await canonicalNumbers(reader, claims, { n: since.n, audience: 'private' });
  const counted = (n: number): number => canonical.get(n) ?? n;
  const side = await readSide(reader, counted(claim), since);
  const others = new Set(claims.map(counted).filter((n) => n !== counted(claim)));
  const events: DatedEvent[] = [...side.events];
  for (const other of others) events.push(...(await readSide(reader, other, since)).events);
  return { ...side, events };
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
