import type { WhenSaid } from '../../../model/speaker-record.ts';
import type { Manner } from '../../../model/vocabularies/claims.ts';
import { joinPhrases, type Phrase, phrase } from '../../phrase.ts';
import type { SpeakerRecordWords, StandsWhenSaid } from '../words.ts';
import { count } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** What a speaker claimed and how it stands, in German. */
export const speakerRecord: SpeakerRecordWords = {
  said: (manner, claims) => phrase`${manners[manner]}: ${claimsInWords(claims)}.`,
  lookedAt: (claims, of, stands) => {
    const each = stands.map(({ claims: alike, ...at }) =>
      of === 1 ? standsWhenSaid(at) : phrase`${count(alike)} mit ${standsWhenSaid(at)}`,
    );
    if (of === 1) return phrase`Der Stand ist: ${joinPhrases(each, '; ')}.`;
    return phrase`Von diesen ${count(of)} ${claims === 1 ? phrase`ist` : phrase`sind`} ${count(claims)} angesehen worden: ${joinPhrases(each, '; ')}.`;
  },
  standsWhenSaid,
  unchecked: (claims) =>
    phrase`Zu ${claims === 1 ? phrase`einer` : count(claims)} ist hier nichts eingetragen, was etwas dazu besagt; das zählt für keine Seite.`,
  pending: (claims) => phrase`Noch nicht entschieden: ${count(claims)}.`,
  notCheckable: (claims) =>
    phrase`Meinungen, die Belege nicht entscheiden können: ${count(claims)}.`,
  notASample: phrase`Was geprüft wird, ist keine Stichprobe: Gezählt ist, was diese Redaktion eingetragen hat; das besagt nichts darüber, wie oft diese Stimme recht hat.`,
  group: phrase`Eine ungenannte Gruppe hat keine Bilanz: Niemand weiß, wessen Worte das sind.`,
  nothing: phrase`Bis zu diesem Tag ist keine Behauptung dieser Stimme eingetragen.`,
};

function standsWhenSaid({ judged, whenSaid }: StandsWhenSaid): Phrase {
  const stands = judgedInWords(judged);
  return whenSaid === null ? stands : phrase`${stands} ${whens[whenSaid]}`;
}

const whens: Readonly<Record<WhenSaid, Phrase>> = {
  for: phrase`für die Zeit, zu der dies gesagt wurde`,
  against: phrase`für die Zeit, zu der dies gesagt wurde`,
  unsure: phrase`(ob es zutraf, als dies gesagt wurde, ist nicht gewiss)`,
  neither: phrase`(die Zeit, zu der dies gesagt wurde, liegt in keinem der Zeiträume, von denen feste Belege handeln)`,
  differs: phrase`(mehr als einmal gesagt, und nicht für jedes Mal gilt dasselbe)`,
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
