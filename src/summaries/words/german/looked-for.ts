import type { AbsenceKind } from '../../../model/vocabularies/absences.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { Look } from '../../status-facts.ts';
import type { LookedForWords } from '../evidence-words.ts';
import { date, listOf, quoted, quotedEnd, reach, recordedOn } from './basics.ts';
import { cited } from './cited.ts';
import { evidence } from './evidence.ts';
import { spanInGerman } from './span-in-german.ts';

/** What was looked for and where, in German. */
export const lookedFor: LookedForWords = {
  none: phrase`Ein Nachsehen ist nicht verzeichnet.`,
  look: (look, from) => phrase`${deeds[look.kind](look)}${cited(from)}`,
  possibly: (sentence) => phrase`Möglicherweise bis dahin: ${sentence}`,
  position: (position) => phrase`Warum Auskunft möglich war: ${quotedEnd(position)}`,
  covered: (covered) => phrase`Was erfasst war: ${quotedEnd(covered)}`,
  terms: (terms) => phrase`Suchwörter: ${joinPhrases(terms.map(quoted), ', ')}.`,
  period: (from, to) => {
    const span = spanInGerman(from, to);
    return span === '' ? null : phrase`Betrachtete Zeit: ${ownPhrase(span)}.`;
  },
  note: (note) => phrase`Die Redaktion merkt an: ${quotedEnd(note)}`,
  whyExpected: (note) => phrase`Warum es dort stehen müsste: ${quotedEnd(note)}`,
  notCounted: evidence.why,
  unknownAfter: {
    noted: phrase`Was eine Suche ergäbe, bleibt offen.`,
    searched: phrase`Was außerhalb der durchsuchten Orte liegt oder später kam, bleibt offen.`,
    expected: phrase`Ob es anderswo zu finden ist, bleibt offen.`,
  },
  notAgainst: phrase`Dass keiner bekannt war oder gefunden wurde, spricht nicht gegen die Behauptung.`,
  unknown: {
    unchecked: phrase`Ob es so ist, bleibt offen.`,
    insufficient: phrase`Ob es so ist, bleibt offen.`,
    conflicting: phrase`Welche Seite recht hat, bleibt offen.`,
    pending: phrase`Wie es ausgeht, bleibt offen.`,
  },
  unknownOutcome: phrase`Ob es eingetreten ist, bleibt offen.`,
};

const deeds: Readonly<Record<AbsenceKind, (look: Look) => Phrase>> = {
  noted: ({ who, until, isUndated }) =>
    phrase`Kein Beleg bekannt nach Auskunft von ${actor(who)} (${isUndated ? recordedOn(until) : date(until)})`,
  searched: ({ who, places, until }) =>
    phrase`Gesucht hat ${nominative(who)}${placesOf(places)}, bis ${reach(until)}, und keinen Beleg gefunden`,
  expected: ({ who, places, until, isUndated }) =>
    places.length === 0
      ? phrase`Verzeichnet von ${actor(who)}: Es fehlt, wo es stehen müsste, ${isUndated ? recordedOn(until) : phrase`Stand ${reach(until)}`}`
      : phrase`Verzeichnet von ${actor(who)}: Es fehlt in ${placeList(places)}, ${isUndated ? recordedOn(until) : phrase`Stand ${reach(until)}`}`,
};

function actor(who: string | null): Phrase {
  return who === null ? phrase`dieser Redaktion` : phrase`${who}`;
}

function nominative(who: string | null): Phrase {
  return who === null ? phrase`diese Redaktion` : phrase`${who}`;
}

function placesOf(places: readonly string[]): Phrase {
  return places.length === 0 ? [] : phrase` in ${placeList(places)}`;
}

function placeList(places: readonly string[]): Phrase {
  return listOf(places.map((place) => phrase`${place}`));
}
