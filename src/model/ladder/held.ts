import type { Bounds } from '../bounds.ts';
import { overlaps } from './case-as-of.ts';
import type { CaseClaim, CaseEvidence } from './case-file.ts';
import type { HeldPeriod, Standing } from './standing.ts';

/** The periods in which a claim held and did not hold, and the side whose period is the last (row 3). */
export interface Held {
  readonly for: readonly HeldPeriod[];
  readonly against: readonly HeldPeriod[];
  readonly later: 'for' | 'against';
}

/**
 * Reads the firm pieces of both sides as periods: "right when said, outdated now". Null unless the claim names
 * no time (`about`; a due date says until when, not of when), both sides have firm pieces, each of them names a
 * time, and no period for overlaps one against. The later side is the one whose period ends last.
 */
export function heldPeriods(
  claim: CaseClaim,
  firmFor: readonly CaseEvidence[],
  firmAgainst: readonly CaseEvidence[],
): Held | null {
  if (claim.about !== undefined || firmFor.length === 0 || firmAgainst.length === 0) return null;
  const supporting = periodsOf(firmFor);
  const refuting = periodsOf(firmAgainst);
  if (supporting === null || refuting === null) return null;
  if (supporting.some((one) => refuting.some((other) => overlaps(one, other)))) return null;
  const later = latestDay(supporting) > latestDay(refuting) ? 'for' : 'against';
  return { for: supporting, against: refuting, later };
}

/** The side that holds for a day that something was said. */
export type HeldWhen = 'for' | 'against' | 'unsure' | 'neither';

/**
 * Which side holds for a day that something was said, by the periods of row 3: `unsure` when the day may lie
 * in a period and may not, `neither` when it lies in none.
 */
export function heldWhen(held: NonNullable<Standing['held']>, day: Bounds): HeldWhen {
  const isWithin = ({ first, last }: Bounds) => first <= day.first && day.last <= last;
  if (held.for.some(isWithin)) return 'for';
  if (held.against.some(isWithin)) return 'against';
  const mayLieIn = [...held.for, ...held.against].some((period) => overlaps(period, day));
  return mayLieIn ? 'unsure' : 'neither';
}

/** The periods in order, each once; null when a piece names none. */
function periodsOf(pieces: readonly CaseEvidence[]): readonly HeldPeriod[] | null {
  const periods = new Map<string, HeldPeriod>();
  for (const { about } of pieces) {
    if (about === undefined) return null;
    periods.set(`${about.first}/${about.last}`, { first: about.first, last: about.last });
  }
  return [...periods.values()].sort(
    (one, other) => one.first - other.first || one.last - other.last,
  );
}

function latestDay(periods: readonly Bounds[]): number {
  return Math.max(...periods.map(({ last }) => last));
}
