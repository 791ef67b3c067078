import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { LabelWords } from '../words.ts';
import { date, instant } from './basics.ts';
import { kindInGerman } from './kind-in-german.ts';

/** The lines around the sections, in German. */
export const labels: LabelWords = {
  title: (claim) => phrase`Behauptung: ${claim}`,
  stamp: ({ asOf, knownAt, position }) =>
    phrase`Gefragt zum ${date(asOf)}; nach dem Wissen dieser Redaktion bei Eintrag ${ownPhrase(String(position))} ihres Protokolls (${instant(knownAt)}).`,
  method: (rule) =>
    phrase`Der Stand folgt aus den Einträgen nach der Regel ${ownPhrase(rule)}; jeder Satz nennt die Einträge, auf denen er ruht. Fest heißt ein Beleg, der die Behauptung weitgehend entscheiden würde, nicht in Zweifel steht und aus einem Ursprung ohne eigenes Interesse kommt.`,
  records: 'Einträge',
  record: ({ n, kind, enteredOn, by, acceptedBy, id, textSha256, bytesSha256 }) => {
    const facts = phrase`Eintrag ${ownPhrase(String(n))}: ${ownPhrase(kindInGerman(kind))}, eingetragen ${ownPhrase(enteredOn)} von ${by}${acceptedBy === null ? [] : phrase` und angenommen von ${acceptedBy}`}`;
    return phrase`${facts}${also('Kennung', id)}${also('SHA-256 des Textes', textSha256)}${also('SHA-256 der Bytes', bytesSha256)}`;
  },
};

function also(what: string, value: string | null): Phrase {
  return value === null ? [] : ownPhrase(`; ${what} ${value}`);
}
