import {
  type StaleReason,
  staleReasons,
  staleUrgency,
} from '../../model/vocabularies/assessments.ts';

/** The bit of each reason, by its place in the vocabulary. */
export function bitsOf(reasons: readonly StaleReason[]): number {
  return reasons.reduce((bits, reason) => bits | bitOf(reason), 0);
}

/** The reasons whose bits are set, in the order of the vocabulary. */
export function reasonsOf(bits: number): readonly StaleReason[] {
  return staleReasons.codes.filter((reason) => (bits & bitOf(reason)) !== 0);
}

/** How urgent a set of reasons is: the most urgent one decides, then the next; a larger number goes first. */
export function urgencyOf(bits: number): number {
  return staleUrgency.reduce(
    (urgency, reason) => urgency * 2 + ((bits & bitOf(reason)) === 0 ? 0 : 1),
    0,
  );
}

const bitOf = (reason: StaleReason): number => 1 << staleReasons.codes.indexOf(reason);
