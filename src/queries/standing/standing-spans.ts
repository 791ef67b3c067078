import { type Bounds, type Day, openEnd, openStart } from '../../model/bounds.ts';
import { oneYearAfter } from '../../model/day.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { judgeOf } from '../case/judge-claim.ts';
import { allKnown, knownOf } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { bitsOf } from './stale-bits.ts';

/** One answer that holds for every as-of day from one to another, both inclusive. */
export interface StandingSpan {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly status: Status;
  readonly rung: Rung | null;
  readonly possible: Status | null;
  /** Bit i is the i-th stale reason of the vocabulary. */
  readonly staleBits: number;
}

/** A span in which looks reach equally far, and the same marks stand, too. */
export interface LookedSpan extends StandingSpan {
  /** The latest day a counted look reaches; null unless it stands at no evidence found. */
  readonly lookedUntil: Day | null;
  /** How far those of the rung reach; only where one of a lower rung reaches farther. */
  readonly rungUntil?: Day;
  /** What is left out, by each mark *misleading*. */
  readonly misleading: readonly string[];
}

/** Where a claim stands on every day there is, as the stored standing has it. */
export function standingSpans(records: ClaimCase, claim: number): readonly StandingSpan[] {
  const spans = everySpan(records, claim).map(
    ({ lookedUntil: _, rungUntil: __, misleading: ___, ...span }) => span,
  );
  return joined(spans, isSame);
}

/** The same, with how far the looks reach and the marks *misleading*: for those who say it in words. */
export function lookedSpans(records: ClaimCase, claim: number): readonly LookedSpan[] {
  return joined(
    everySpan(records, claim),
    (one, other) =>
      isSame(one, other) &&
      one.lookedUntil === other.lookedUntil &&
      one.rungUntil === other.rungUntil &&
      JSON.stringify(one.misleading) === JSON.stringify(other.misleading),
  );
}

/**
 * Not yet joined. The status is piecewise constant: it can change only where
 * the day of a record begins or has passed, so the rule is asked once between two such days.
 */
function everySpan(records: ClaimCase, claim: number): readonly LookedSpan[] {
  const judge = judgeOf(records, claim);
  const starts = [openStart, ...daysOfChange(records, claim)];
  return starts.map((fromDay, index) => {
    const judged = judge(fromDay);
    const { standing, stale } = judged;
    const { status, rung, possible, lookedUntil, rungUntil } = standing;
    const toDay = (starts[index + 1] ?? openEnd + 1) - 1;
    const staleBits = bitsOf(stale);
    const reach = { lookedUntil, ...(rungUntil === undefined ? {} : { rungUntil }) };
    const misleading = misleadingMarks(judged).map(({ leftOut }) => leftOut);
    return { fromDay, toDay, status, rung, possible, staleBits, misleading, ...reach };
  });
}

/** The span that holds a day. */
export function spanOn(records: ClaimCase, claim: number, day: Day): StandingSpan {
  const span = standingSpans(records, claim).findLast(({ fromDay }) => fromDay <= day);
  if (!span) throw new RangeError(`No span holds day ${day}`);
  return span;
}

/** A record possibly counts from its earliest day on and counts from its latest; what is due is due from its latest; a look is old a year after it. */
function daysOfChange(records: ClaimCase, claim: number): readonly Day[] {
  const days = new Set<Day>();
  const mark = ({ first, last }: Bounds): void => {
    days.add(first).add(last);
  };
  const markOptional = (date: Bounds | undefined): void => {
    if (date) mark(date);
  };
  markOptional(knownOf(records, 'claim', claim).value.dueOn);
  for (const record of records.values()) {
    for (const { value, entered } of record.retractions) {
      mark(value.withdrawnOn ?? { first: entered.day, last: entered.day });
    }
  }
  const dated = [
    ...allKnown(records, 'appearance'),
    ...allKnown(records, 'evidence'),
    ...allKnown(records, 'absence'),
    ...allKnown(records, 'assessment'),
  ];
  for (const record of dated) mark(dayThatCounts(records, record));
  for (const record of allKnown(records, 'absence')) {
    markOptional(record.value.reviewOn);
    const { last } = dayThatCounts(records, record);
    if (last < openEnd) days.add(oneYearAfter(last) + 1);
  }
  for (const { value } of allKnown(records, 'assessment')) markOptional(value.reviewOn);
  for (const { value } of allKnown(records, 'recheck')) mark(value.seenOn);
  return [...days].filter(isDay).sort((one, other) => one - other);
}

const isDay = (day: Day): boolean => day > openStart && day < openEnd;

function joined<Span extends StandingSpan>(
  spans: readonly Span[],
  isOne: (one: Span, other: Span) => boolean,
): readonly Span[] {
  return spans.reduce<Span[]>((kept, span) => {
    const last = kept.at(-1);
    if (last && isOne(last, span)) kept[kept.length - 1] = { ...last, toDay: span.toDay };
    else kept.push(span);
    return kept;
  }, []);
}

const isSame = (one: StandingSpan, other: StandingSpan): boolean =>
  one.status === other.status &&
  one.rung === other.rung &&
  one.possible === other.possible &&
  one.staleBits === other.staleBits;
