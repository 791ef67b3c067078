import type { Stands } from './judged.ts';
import type { HeldWhen } from './ladder/held.ts';
import type { Manner } from './vocabularies/claims.ts';

/**
 * What a speaker claimed, manner by manner, and how it stands as of a day. Counts of claims, each with what they are
 * counted of, and never a share: what gets checked is no sample of what somebody says.
 */
export interface SpeakerRecord {
  /** Every claim that an appearance of the speaker counts for by then; one said in two manners is one. */
  readonly claims: number;
  /** In the order of the vocabulary; manners in which nothing was said are left out. */
  readonly manners: readonly MannerRecord[];
}

/** The claims a speaker expressed in one manner. */
export interface MannerRecord {
  readonly manner: Manner;
  readonly claims: number;
  /** How many of them something on record bears on, other than what is pending or not checkable: the sum of `stands`. */
  readonly lookedAt: number;
  readonly stands: readonly ClaimsStanding[];
  /** Nothing that bears on them is on record: counted for no side. */
  readonly unchecked: number;
  readonly pending: number;
  readonly notCheckable: number;
}

/**
 * Claims that stand alike; at no evidence found also by the same rung, with looks that reach as far. As of the day; of claims that held for the time this was said and no longer, or the other way about, for that time.
 */
export interface ClaimsStanding extends Stands {
  /** Which side holds for the time this was said, of claims that held for some time only; null for all others. */
  readonly whenSaid: WhenSaid | null;
  /** Their numbers, ascending. */
  readonly claims: readonly number[];
}

/** `differs`: it was said more than once, and not the same holds for each of these times. */
export type WhenSaid = HeldWhen | 'differs';
