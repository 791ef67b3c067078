import { type CountedDay, daysItMayBe } from './counted-day.ts';

/** How surely what is told first was the first on record. */
export type FirstOnRecord = 'first' | 'among_first' | 'perhaps_first';

/**
 * Of a day with no earlier beginning beside it: the first where it is surely over before every other begins; among the first where
 * no other can be of a day before it ends, or where others bear the very same date; else it may have been any of them.
 */
export function firstOnRecord(day: CountedDay, others: readonly CountedDay[]): FirstOnRecord {
  if (others.every((other) => day.last < daysItMayBe(other).first)) return 'first';
  const isAmong = others.every(
    (other) => day.last <= daysItMayBe(other).first || isSameDate(day, other),
  );
  return isAmong ? 'among_first' : 'perhaps_first';
}

const isSameDate = (one: CountedDay, other: CountedDay): boolean =>
  one.text !== null && other.text !== null && one.first === other.first && one.last === other.last;
