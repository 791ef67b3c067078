import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { ChangeWords, NewsKind } from '../words.ts';
import { date, listOf } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** What changed since an earlier moment, in German. */
export const changes: ChangeWords = {
  since: (asOf, position) =>
    phrase`Verglichen mit dem, was diese Redaktion für ${date(asOf)} nach Eintrag ${ownPhrase(String(position))} ihres Protokolls geantwortet hätte.`,
  logged: phrase`Die Behauptung war damals noch nicht verzeichnet.`,
  moved: (before, after) =>
    phrase`Der Stand hat sich geändert; damals: ${judgedInWords(before)}; jetzt: ${judgedInWords(after)}.`,
  same: (stands) => phrase`Der Stand hat sich nicht geändert: ${judgedInWords(stands)}.`,
  added: (counts) =>
    phrase`Neu verzeichnet: ${listOf(counts.map(({ kind, number }) => counted(kind, number)))}.`,
  countsNow: (number) =>
    phrase`Einträge, die damals nicht zählten und jetzt zählen: ${ownPhrase(String(number))}.`,
  countsNoMore: (number) =>
    phrase`Einträge, die damals zählten und nicht mehr zählen: ${ownPhrase(String(number))}.`,
  nothing: phrase`Sonst hat sich nichts geändert.`,
};

function counted(kind: NewsKind, number: number): Phrase {
  const [one, many] = nouns[kind];
  return ownPhrase(`${number} ${number === 1 ? one : many}`);
}

const nouns: Readonly<Record<NewsKind, readonly [string, string]>> = {
  appearance: ['Äußerung', 'Äußerungen'],
  evidence: ['Beleg', 'Belege'],
  absence: ['Fehlanzeige', 'Fehlanzeigen'],
  assessment: ['Beurteilung', 'Beurteilungen'],
  review: ['Prüfung', 'Prüfungen'],
  request: ['Bitte um Stellungnahme', 'Bitten um Stellungnahme'],
  reply: ['Antwort', 'Antworten'],
  link: ['Verweis auf eine andere Behauptung', 'Verweise auf andere Behauptungen'],
  correction: ['Berichtigung', 'Berichtigungen'],
};
