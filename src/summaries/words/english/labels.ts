import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { LabelWords } from '../words.ts';
import { date, instant } from './basics.ts';

/** The lines around the sections, in English. */
export const labels: LabelWords = {
  title: (claim) => phrase`Claim: ${claim}`,
  stamp: ({ asOf, knownAt, position }) =>
    phrase`Asked as of ${date(asOf)}; as this desk knew it by entry ${ownPhrase(String(position))} of its ledger (${instant(knownAt)}).`,
  method: (rule) =>
    phrase`The status follows from the records by the rule ${ownPhrase(rule)}; each sentence names the records it rests on. Evidence is called firm if it would go far to settle the claim, is not in doubt, and comes from an origin without a stake.`,
  records: 'Records',
  record: ({ n, kind, enteredOn, by, acceptedBy, id, textSha256, bytesSha256 }) => {
    const facts = phrase`record ${ownPhrase(String(n))}: ${ownPhrase(kind)}, entered ${ownPhrase(enteredOn)} by ${by}${acceptedBy === null ? [] : phrase` and accepted by ${acceptedBy}`}`;
    return phrase`${facts}${also('id', id)}${also('SHA-256 of the text', textSha256)}${also('SHA-256 of the bytes', bytesSha256)}`;
  },
};

function also(what: string, value: string | null): Phrase {
  return value === null ? [] : ownPhrase(`; ${what} ${value}`);
}
