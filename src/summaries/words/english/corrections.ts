import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { CorrectionWords } from '../words.ts';
import { date, fieldInWords, inMidSentence, quotedEnd, valueShown } from './basics.ts';
import { recordNamed } from './record-named.ts';

/** Corrections and retractions, in English. */
export const corrections: CorrectionWords = {
  corrected: ({ record, kind, on, by, field, before, after }) =>
    phrase`${named(record, kind)}, corrected by ${by} (${date(on)}): ${fieldInWords(field)} was ${valueShown(before)} and is now ${after === undefined ? phrase`not given.` : quotedEnd(after)}`,
  mistake: (record, kind, on) =>
    phrase`${named(record, kind)} was taken back as a mistake of this desk (${date(on)}).`,
  withdrawn: (record, kind, { on, possibly }) =>
    phrase`${named(record, kind)} was withdrawn (${possibly ? phrase`possibly by then: ` : []}${date(on)}).`,
  withheld: (record, kind, on) =>
    phrase`The texts of ${inMidSentence(named(record, kind))} were withheld (${date(on)}); their hashes stay.`,
  takenBack: ({ kind, on, because }) =>
    kind === 'mistake'
      ? phrase`Taken back as a mistake of this desk (${date(on)}): ${quotedEnd(because)}`
      : phrase`Withdrawn (${date(on)}): ${quotedEnd(because)}`,
  fellWith: (under, { kind, on, because }) =>
    kind === 'mistake'
      ? phrase`Does not count: ${recordNamed(under)}, which it rests on, was taken back as a mistake of this desk (${date(on)}): ${quotedEnd(because)}`
      : phrase`Does not count: ${recordNamed(under)}, which it rests on, was withdrawn (${date(on)}): ${quotedEnd(because)}`,
  because: (because) => phrase`Reason given: ${quotedEnd(because)}`,
};

function named(record: number, kind: string): Phrase {
  return phrase`Record ${ownPhrase(String(record))} (${ownPhrase(kind)})`;
}
