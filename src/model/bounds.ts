/**
 * A day is an integer: days since 1970-01-01. A date people speak of has an earliest and a latest possible
 * day; an open end never arrives, and is a number beyond every day, so that "by then" is one comparison.
 */
export type Day = number;

/** Stands for "no earliest day" in a bound. */
export const openStart: Day = -2147483647;
/** Stands for "no latest day" in a bound: it never arrives. */
export const openEnd: Day = 2147483647;

/** The earliest and the latest possible day, both inclusive; `first <= last`. */
export interface Bounds {
  readonly first: Day;
  readonly last: Day;
}

/** A date people speak of: EDTF as written, with the earliest and latest day it may mean. */
export interface SpokenDate extends Bounds {
  readonly text: string;
}
