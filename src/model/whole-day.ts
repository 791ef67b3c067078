import type { Bounds, Day } from './bounds.ts';

/** The day of a date that is known to the day; null of any other. */
export const wholeDay = (date: Bounds | undefined): Day | null =>
  date !== undefined && date.first === date.last ? date.first : null;
