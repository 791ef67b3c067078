import { type Bounds, type Day, openStart } from '../../model/bounds.ts';
import { daysItMayBe } from '../../model/counted-day.ts';
import { isoOfDay } from '../../model/day.ts';
import type { DossierRepeats } from '../../model/dossier.ts';
import type { Manner } from '../../model/vocabularies/claims.ts';
import { appearancesThatCount } from '../case/appearances-that-count.ts';
import { dayThatCounts } from '../case/day-that-counts.ts';
import { allKnown } from '../case/known-record.ts';
import type { ClaimCase } from '../case/read-case.ts';
import { standingSpans } from '../standing/standing-spans.ts';
import { sayingOf } from './sayings.ts';

/**
 * What was asserted or suggested of a claim on a day after it became refuted, while it stood so; null when it stood
 * at refuted on no day up to the as-of day. What nobody dated is told apart: it may have been said on any day up to its entry.
 */
export function repeatsAfterRefutation(
  records: ClaimCase,
  claim: number,
  day: Day,
): DossierRepeats | null {
  if (!allKnown(records, 'evidence').some(({ value }) => value.stance === 'refutes')) return null;
  const refuted = refutedSpans(records, claim).filter(({ first }) => first <= day);
  const last = refuted.at(-1);
  if (last === undefined) return null;
  const said = appearancesThatCount(records, day)
    .filter(({ value }) => repeating.has(value.manner))
    .map((appearance) => ({ appearance, on: dayThatCounts(records, appearance) }))
    .sort(
      (one, other) =>
        one.on.first - other.on.first ||
        one.on.last - other.on.last ||
        one.appearance.n - other.appearance.n,
    );
  const sayings = said.filter(({ on }) => refuted.some((span) => isWithin(daysItMayBe(on), span)));
  const perhaps = said.filter(
    (each) => !sayings.includes(each) && refuted.some((span) => meets(daysItMayBe(each.on), span)),
  );
  const isDated = ({ on }: (typeof said)[number]) => on.text !== null;
  const brief = ({ appearance }: (typeof said)[number]) => sayingOf(appearance, records);
  return {
    since: last.first === openStart ? null : isoOfDay(last.first),
    sayings: sayings.map(brief),
    possibly: perhaps.filter(isDated).map(brief),
    undated: perhaps.filter((each) => !isDated(each)).map(brief),
  };
}

const repeating: ReadonlySet<Manner> = new Set(['asserts', 'suggests']);

/** Neighbouring spans differ in staleness or rung only, and are one here. */
function refutedSpans(records: ClaimCase, claim: number): readonly Bounds[] {
  return standingSpans(records, claim)
    .filter(({ status }) => status === 'refuted')
    .reduce<Bounds[]>((spans, { fromDay, toDay }) => {
      const before = spans.at(-1);
      if (before && before.last + 1 === fromDay) {
        spans[spans.length - 1] = { first: before.first, last: toDay };
      } else spans.push({ first: fromDay, last: toDay });
      return spans;
    }, []);
}

/** The day it became refuted is not yet a day after. */
const isWithin = (on: Bounds, span: Bounds): boolean =>
  on.first > span.first && on.last <= span.last;

const meets = (on: Bounds, span: Bounds): boolean => on.last > span.first && on.first <= span.last;
