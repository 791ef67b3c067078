import { spanInWords } from '../../../model/span-in-words.ts';
import type { AbsenceKind } from '../../../model/vocabularies/absences.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { Look } from '../../status-facts.ts';
import type { LookedForWords } from '../evidence-words.ts';
import { date, inMidSentence, listOf, quoted, quotedEnd, reach, recordedOn } from './basics.ts';
import { cited } from './cited.ts';
import { evidence } from './evidence.ts';

/** What was looked for and where, in English. */
export const lookedFor: LookedForWords = {
  none: phrase`No look for evidence is on record.`,
  look: (look, from) => phrase`${deeds[look.kind](look)}${cited(from)}`,
  possibly: (sentence) => phrase`Possibly by then: ${inMidSentence(sentence)}`,
  position: (position) => phrase`Position to know: ${quotedEnd(position)}`,
  covered: (covered) => phrase`What was covered: ${quotedEnd(covered)}`,
  terms: (terms) => phrase`Search terms: ${joinPhrases(terms.map(quoted), ', ')}.`,
  period: (from, to) => {
    const span = spanInWords(from, to);
    return span === '' ? null : phrase`Time looked at: ${ownPhrase(span)}.`;
  },
  note: (note) => phrase`The desk notes: ${quotedEnd(note)}`,
  whyExpected: (note) => phrase`Why it ought to be there: ${quotedEnd(note)}`,
  notCounted: evidence.why,
  unknownAfter: {
    noted: phrase`What a search would find stays unknown.`,
    searched: phrase`What lies outside the places searched, or came later, stays unknown.`,
    expected: phrase`Whether it is to be found elsewhere stays unknown.`,
  },
  notAgainst: phrase`That none was known or found is no evidence against the claim.`,
  unknown: {
    unchecked: phrase`Whether it is so stays unknown.`,
    insufficient: phrase`Whether it is so stays unknown.`,
    conflicting: phrase`Which side is right stays unknown.`,
    pending: phrase`How it turns out stays unknown.`,
  },
  unknownOutcome: phrase`Whether it came about stays unknown.`,
};

const deeds: Readonly<Record<AbsenceKind, (look: Look) => Phrase>> = {
  noted: ({ who, until, isUndated }) =>
    phrase`${actor(who)} knew of no evidence (${isUndated ? recordedOn(until) : date(until)})`,
  searched: ({ who, places, until }) =>
    phrase`${actor(who)} searched${placesOf(places)}, up to ${reach(until)}, and found none`,
  expected: ({ who, places, until, isUndated }) =>
    places.length === 0
      ? phrase`${actor(who)} recorded it as missing from where it ought to be, ${isUndated ? recordedOn(until) : phrase`as of ${reach(until)}`}`
      : phrase`${actor(who)} recorded it as missing from ${placeList(places)}, ${isUndated ? recordedOn(until) : phrase`as of ${reach(until)}`}`,
};

function actor(who: string | null): Phrase {
  return who === null ? phrase`This desk` : phrase`${who}`;
}

function placesOf(places: readonly string[]): Phrase {
  return places.length === 0 ? [] : phrase` ${placeList(places)}`;
}

function placeList(places: readonly string[]): Phrase {
  return listOf(places.map((place) => phrase`${place}`));
}
