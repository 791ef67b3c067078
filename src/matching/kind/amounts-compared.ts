import { isFall } from './changes-in-amount.ts';
import { areAsMuch, type Measure } from './measures.ts';
import { isPeriod } from './periods.ts';
import type { Quantity } from './quantities.ts';

/** Numbers of one unit that either has alone, as they are written. */
export function amountsThatDiffer(
  one: readonly Quantity[],
  other: readonly Quantity[],
): readonly [string, string] | null {
  const others = amountsAlone(other, one);
  for (const amount of amountsAlone(one, other)) {
    const instead = others.find(
      (each) => areComparable(amount, each) && !isWithinBound(amount, each),
    );
    if (instead)
      return inUnitsOfTheirOwn(amount, instead)
        ? [inUnit(amount), inUnit(instead)]
        : [amount.written, instead.written];
  }
  return null;
}

/** "3 miles", "50°C". Money is written with its unit, and so are pounds. */
const inUnit = ({ written, unit, measure }: Quantity): string =>
  unit === 'money' ? written : `${written}${spaced(measure?.written ?? '')}`;

/** As it is written, but for the space that may stand with the number. */
const spaced = (unit: string): string => (/^\p{L}/u.test(unit) ? ` ${unit}` : unit);

const amountsAlone = (some: readonly Quantity[], others: readonly Quantity[]) =>
  some.filter((amount) => !others.some((each) => areOneAmount(amount, each)));

function areOneAmount(some: Quantity, other: Quantity): boolean {
  const measured = inUnitsOfTheirOwn(some, other);
  if (measured !== null) return areAsMuch(...measured);
  return some.value === other.value && areOfOneUnit(some, other);
}

/** What two numbers measure that are written in two units of one kind; null for any others. */
function inUnitsOfTheirOwn(some: Quantity, other: Quantity): readonly [Measure, Measure] | null {
  const [one, another] = [some.measure, other.measure];
  if (one === null || another === null || one.name === another.name) return null;
  return one.kind === another.kind ? [one, another] : null;
}

const areOfOneUnit = (some: Quantity, other: Quantity): boolean =>
  some.measure === null || other.measure === null
    ? some.unit === other.unit
    : some.measure.kind === other.measure.kind;

const areComparable = (some: Quantity, other: Quantity): boolean =>
  areOfOneUnit(some, other) && areCountedAlike(some, other);

/** Whether a number is one of those that the other tells the least or the most of: "more than once" and "four times". */
const isWithinBound = (some: Quantity, other: Quantity): boolean =>
  isWithin(some, other) || isWithin(other, some) || mayBothBe(some, other);

/**
 * "At least 12" and "more than 15" may both be true, and so may "at least 12" and "at most 15". Nobody says of what is ten times as much that it is
 * more than so many.
 */
function mayBothBe(some: Quantity, other: Quantity): boolean {
  if (some.bound === null || other.bound === null) return false;
  const measured = inUnitsOfTheirOwn(some, other);
  const one = measured?.[0].values[0] ?? some.value;
  const another = measured?.[1].values[0] ?? other.value;
  if (some.bound !== other.bound) return some.bound === 'least' ? one <= another : another <= one;
  return some.bound === 'least' && Math.max(one, another) < farApart * Math.min(one, another);
}

const farApart = 10;

function isWithin(some: Quantity, exact: Quantity): boolean {
  if (some.bound === null || exact.bound !== null) return false;
  const measured = inUnitsOfTheirOwn(some, exact);
  const value = measured?.[0].values[0] ?? some.value;
  const told = measured?.[1].values[0] ?? exact.value;
  const isLeast = (some.bound === 'least') !== (measured !== null && isFall(measured[0]));
  return isLeast ? told >= value : told <= value;
}

/** "One" is a number only where the other counts the same: "one house" and "two houses". */
const areCountedAlike = (some: Quantity, other: Quantity): boolean =>
  some.isOne === other.isOne || startOf(some.counted) === startOf(other.counted);

/** "House" and "houses", "Million" and "Millionen": enough for what stands in the same place of two statements. */
const startOf = (counted: string): string => counted.slice(0, 4);

/** Whether both name one number, one as the least and the other as the most, or only one of them as the most; or one a number that the other only bounds. */
export function boundsThatDiffer(
  one: readonly Quantity[],
  other: readonly Quantity[],
): 'opposite' | 'another' | null {
  for (const amount of one) {
    const { bound } = amount;
    const same = other.find((each) => areOneAmount(amount, each));
    if (same === undefined || same.bound === bound) continue;
    if (bound !== null && same.bound !== null) return 'opposite';
    if (bound === 'most' || same.bound === 'most') return 'another';
  }
  const others = amountsAlone(other, one);
  const areWithin = amountsAlone(one, other).some((amount) =>
    others.some((each) => areComparable(amount, each) && isWithinBound(amount, each)),
  );
  return areWithin ? 'another' : null;
}

/** Whether both name a part of a year or a game, each another one: "the second quarter" and "the fourth quarter". */
export const periodsThatDiffer = (one: readonly Quantity[], other: readonly Quantity[]): boolean =>
  amountsThatDiffer(periodsOf(one), periodsOf(other)) !== null;

const periodsOf = (some: readonly Quantity[]): readonly Quantity[] =>
  some.filter(({ unit }) => isPeriod(unit));
