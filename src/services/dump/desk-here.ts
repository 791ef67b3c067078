import type { Day } from '../../model/bounds.ts';
import type { NumbersHere } from './numbers-here.ts';

/** What a record of a dump is held against. */
export interface DeskHere {
  /** What the dump has spoken of so far. */
  readonly numbers: NumbersHere;
  /** The day of the merge. */
  readonly today: Day;
}
