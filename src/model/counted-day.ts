import { type Bounds, openStart, type SpokenDate } from './bounds.ts';
import { isoOfDay } from './day.ts';

/**
 * The day that counts for a record. `text` is the date as it is written, of the record itself or of the work it stands
 * in; null: no date is on record, and the day is that of its entry.
 */
export interface CountedDay extends Bounds {
  readonly text: string | null;
}

/** A day that counts, as faces tell it. */
export interface ToldDay {
  /** EDTF. */
  readonly on: string;
  /** No date is on record: `on` is the day it was entered, and is told as no more than that. */
  readonly isUndated: boolean;
}

/** A day as faces tell it: in the words it is written in, else as the day of entry. */
export const toldDay = ({ text, first }: CountedDay): ToldDay => ({
  on: text ?? isoOfDay(first),
  isUndated: text === null,
});

/** A day as programs read it: what nobody dated has no `on`. */
export const toldDayJson = ({ on, isUndated }: ToldDay) =>
  isUndated ? { on: null, recordedOn: on } : { on };

/** The date on record, where there is one: on its day of entry nobody said or looked at anything, so no export gives that. */
export const dateOnRecord = ({ first, last, text }: CountedDay): SpokenDate | undefined =>
  text === null ? undefined : { first, last, text };

/** On which days it may have been: what nobody dated was some day up to its entry. */
export const daysItMayBe = ({ first, last, text }: CountedDay): Bounds =>
  text === null ? { first: openStart, last } : { first, last };
