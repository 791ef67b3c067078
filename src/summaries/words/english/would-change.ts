import { phrase } from '../../phrase.ts';
import type { WouldChangeWords } from '../evidence-words.ts';
import { date } from './basics.ts';

/** What would change it, and when another look is due, in English. */
export const wouldChange: WouldChangeWords = {
  unchecked: phrase`Firm evidence for or against it would change this; so would a documented search, or word from somebody without a stake who knows of none.`,
  noEvidenceFound: {
    noted: phrase`A documented search that finds none would reach further than this; firm evidence for or against it, from an origin without a stake, would change the status.`,
    searched: phrase`Finding it missing from a record where it ought to stand would reach further than this; firm evidence for or against it, from an origin without a stake, would change the status.`,
    expected: phrase`Firm evidence for or against it, from an origin without a stake, would change the status.`,
  },
  insufficient: phrase`Firm evidence would change this: a piece that would go far to settle the claim if true, that is not in doubt, and whose origin has no stake.`,
  nothingStands: phrase`Firm evidence that stands would change this; so would a documented search, or word from somebody without a stake who knows of none.`,
  held: phrase`It would change if the firm evidence on one side were undercut or withdrawn, or if firm evidence came to light of how it was at another time.`,
  supported: phrase`It would change if the firm evidence for it were undercut or withdrawn, or if firm evidence against it came to light.`,
  refuted: phrase`It would change if the firm evidence against it were undercut or withdrawn, or if firm evidence for it came to light.`,
  conflicting: phrase`It would change if the firm evidence on one side were undercut or withdrawn.`,
  pending: phrase`Firm evidence of how it turned out would settle it; the passing of a date alone refutes nothing.`,
  notCheckable: phrase`Evidence would not; a fact that it leans on can be recorded as a claim of its own and be checked.`,
  lookTurnsOld: (on) => phrase`The look counts as old after ${date(on)}.`,
  dueOn: (on) => phrase`Another look is due when its due date (${date(on)}) has come.`,
  noDate: phrase`As it names no date, no day is set for another look.`,
  reviewOn: (on, who) =>
    who === null
      ? phrase`With the look, another one was set for ${date(on)}.`
      : phrase`${who} set another look for ${date(on)}.`,
};
