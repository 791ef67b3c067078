import type { Manner } from '../../../model/vocabularies/claims.ts';
import { joinPhrases, type Phrase, phrase } from '../../phrase.ts';
import type { SpeakerRecordWords } from '../words.ts';
import { count } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** What a speaker claimed and how it stands, in German. */
export const speakerRecord: SpeakerRecordWords = {
  said: (manner, claims) => phrase`${manners[manner]}: ${claimsInWords(claims)}.`,
  lookedAt: (claims, of, stands) => {
    const each = stands.map(({ judged, claims: alike }) =>
      of === 1 ? judgedInWords(judged) : phrase`${count(alike)} mit ${judgedInWords(judged)}`,
    );
    if (of === 1) return phrase`Der Stand ist: ${joinPhrases(each, '; ')}.`;
    return phrase`Von diesen ${count(of)} ${claims === 1 ? phrase`ist` : phrase`sind`} ${count(claims)} angesehen worden: ${joinPhrases(each, '; ')}.`;
  },
  unchecked: (claims) =>
    phrase`Zu ${claims === 1 ? phrase`einer` : count(claims)} ist hier nichts eingetragen, was etwas dazu besagt; das zählt für keine Seite.`,
  pending: (claims) => phrase`Noch nicht entschieden: ${count(claims)}.`,
  notCheckable: (claims) =>
    phrase`Meinungen, die Belege nicht entscheiden können: ${count(claims)}.`,
  notASample: phrase`Was geprüft wird, ist keine Stichprobe: Gezählt ist, was diese Redaktion eingetragen hat; das besagt nichts darüber, wie oft diese Stimme recht hat.`,
  group: phrase`Eine ungenannte Gruppe hat keine Bilanz: Niemand weiß, wessen Worte das sind.`,
  nothing: phrase`Bis zu diesem Tag ist nichts eingetragen, was diese Stimme gesagt hat.`,
};

const manners: Readonly<Record<Manner, Phrase>> = {
  asserts: phrase`Behauptet`,
  suggests: phrase`Als möglich hingestellt`,
  denies: phrase`Bestritten`,
  doubts: phrase`Angezweifelt`,
  predicts: phrase`Vorhergesagt`,
  promises: phrase`Versprochen`,
  reports: phrase`Als Worte anderer weitergegeben`,
};

const claimsInWords = (claims: number): Phrase =>
  claims === 1 ? phrase`eine Behauptung` : phrase`${count(claims)} Behauptungen`;
