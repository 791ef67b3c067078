import type { Alignment } from './alignment.ts';
import { deniedElsewhere, deniesPartByPart } from './denied-elsewhere.ts';
import { tellsOfFirst } from './first-of-all.ts';
import { isSurpassed } from './outdone.ts';
import { isBanDenial } from './prohibitions.ts';
import type { Statement } from './statement.ts';

/** Whether one of two denies what the other says, or why nobody can tell. */
export type DenialBetween = { readonly isDenied: boolean } | { readonly unclear: string };

/** Counts what either denies of what the other says. */
export function denialBetween(
  one: Statement,
  other: Statement,
  alignment: Alignment,
): DenialBetween {
  const lacking = lackBetween(one, other);
  if (lacking === 'another') {
    return {
      unclear: 'one says that evidence or knowledge of it is lacking, which denies nothing',
    };
  }
  const count = (mine: Statement, theirs: Statement): number => {
    if (mine.denials > 0 && isSurpassed(mine, theirs)) return 0;
    const denied =
      denialsOf(mine, theirs, lacking) + (isBanDenial(mine, theirs, alignment) ? 1 : 0);
    if (!tellsOfFirst(mine, theirs)) return denied;
    return denied > 0 ? denied - 1 : 1;
  };
  const [mine, theirs] = [count(one, other), count(other, one)];
  const denials = Math.abs(
    mine - deniedElsewhere(one, other) - (theirs - deniedElsewhere(other, one)),
  );
  if (denials === 0 && mine !== theirs) {
    return { unclear: 'what one of the two denies is something else' };
  }
  const isEach = Math.min(mine, theirs) === 0 && deniesPartByPart(mine > 0 ? one : other);
  if (denials > 1 && isEach) return { isDenied: true };
  const isMore = denials > 1 || one.isDeniedTwice || other.isDeniedTwice;
  return isMore ? { unclear: 'one denies more than once' } : { isDenied: denials === 1 };
}

/** What stands behind "without" is denied where the other has it. */
const denialsOf = (
  { denials, withouts, lacks }: Statement,
  other: Statement,
  lacking: Lacking | null,
): number =>
  denials +
  withouts.filter((stems) => [...stems].some((each) => other.text.stems.has(each))).length +
  (lacking === 'denied' && lacks !== null ? 1 : 0);

/** What it comes to that one of two says that evidence or knowledge is lacking. */
type Lacking = 'another' | 'denied';

/** Whoever says that there is evidence contradicts that there is none, and both mean the same by "aware" or "confirmed". */
function lackBetween(one: Statement, other: Statement): Lacking | null {
  if ((one.lacks === null) === (other.lacks === null)) return null;
  const [lacks, { text }] = one.lacks === null ? [other.lacks, one] : [one.lacks, other];
  return [...(lacks ?? [])].some((stem) => text.stems.has(stem)) ? 'denied' : 'another';
}
