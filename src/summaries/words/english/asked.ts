import { phrase } from '../../phrase.ts';
import type { AskedWords } from '../words.ts';
import { date, quotedEnd, reach } from './basics.ts';

/** Right of reply, in English. */
export const asked: AskedWords = {
  asked: (who, on, possibly) =>
    phrase`${possibly ? phrase`Possibly by then: ` : []}${who} was asked for a reply (${date(on)}).`,
  note: (note) => phrase`What was asked: ${quotedEnd(note)}`,
  answered: (title) => phrase`The answer is on record, in ${quotedEnd(title)}`,
  silent: (by) =>
    by === undefined ? phrase`There was no answer.` : phrase`There was no answer by ${reach(by)}.`,
  open: phrase`No answer is on record so far.`,
  noEvidence: phrase`Silence is no evidence, for the claim or against it.`,
};
