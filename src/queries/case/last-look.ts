import type { Day } from '../../model/bounds.ts';
import type { Known } from './known-record.ts';
import { isTakenBack } from './taken-back.ts';

/**
 * The last look at a quote as of a day: that of the latest day, whenever it was entered. A source that could not be read
 * was not looked at, and puts no quote right.
 */
export function lastLook(
  looks: readonly Known<'recheck'>[],
  passage: number,
  asOf: Day,
): Known<'recheck'> | undefined {
  return looks
    .filter((look) => look.value.passage === passage && !look.draft && !isTakenBack(look, asOf))
    .filter(({ value }) => value.outcome !== 'unreachable' && value.seenOn.last <= asOf)
    .sort((one, other) => one.value.seenOn.last - other.value.seenOn.last)
    .at(-1);
}

/** Whether a look found that the quote does not stand any more as it was quoted. */
export function isTrouble(look: Known<'recheck'> | undefined): boolean {
  return look?.value.outcome === 'changed' || look?.value.outcome === 'gone';
}
