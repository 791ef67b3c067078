import type { ToldDay } from '../../model/counted-day.ts';

/** A day for a column or a list of facts: as it is written, else the day of entry as no more than that. */
export const dayInCodes = ({ on, isUndated }: ToldDay): string =>
  isUndated ? `recorded ${on}` : on;
