import { phrase } from '../../phrase.ts';
import type { AskedWords } from '../words.ts';
import { date, quotedEnd, reach } from './basics.ts';

/** Right of reply, in German. */
export const asked: AskedWords = {
  asked: (who, on, possibly) =>
    phrase`${possibly ? phrase`Möglicherweise bis dahin: ` : []}${who} wurde um Stellungnahme gebeten (${date(on)}).`,
  note: (note) => phrase`Was gefragt wurde: ${quotedEnd(note)}`,
  answered: (title) => phrase`Die Antwort ist verzeichnet, in ${quotedEnd(title)}`,
  silent: (by) =>
    by === undefined
      ? phrase`Eine Antwort blieb aus.`
      : phrase`Bis ${reach(by)} blieb eine Antwort aus.`,
  open: phrase`Eine Antwort ist bisher nicht verzeichnet.`,
  noEvidence: phrase`Schweigen ist kein Beleg, weder für die Behauptung noch gegen sie.`,
};
