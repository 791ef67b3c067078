import type { ToldDay } from '../../../model/counted-day.ts';
import type { Basis, Manner } from '../../../model/vocabularies/claims.ts';
import { joinPhrases, type Phrase, phrase } from '../../phrase.ts';
import type { AppearanceWords, SaidBy } from '../appearance-words.ts';
import { date, listOf, quotedEnd, quotedWithin, times, when } from './basics.ts';
import { cited } from './cited.ts';

/** Who says it, in German. */
export const appearances: AppearanceWords = {
  nobodyAsserts: phrase`Niemand unter den verzeichneten Stimmen behauptet es.`,
  onlySuggested: phrase`Niemand unter den verzeichneten Stimmen behauptet es rundheraus; es wird als etwas angedeutet, das so sein könnte.`,
  perhapsAsserted: phrase`Ob es bis dahin jemand behauptet hatte, ist nicht gewiss: Der genaue Tag ist nicht bekannt.`,
  said: ({ order, who, role, via, manner, possibly, place, cited: from, ...told }) => {
    const speaker = phrase`${orders[order]}${who}${role === undefined ? [] : phrase` (${role})`}`;
    const relays = via.length === 0 ? [] : phrase`, weitergegeben von ${relayed(via)},`;
    const day = phrase`${possibly ? phrase`möglicherweise bis dahin: ` : []}${when(told)}`;
    const where = place === undefined ? [] : phrase`; Ort: ${place}`;
    return phrase`${speaker}${relays} ${verbs[manner]} (${day}${where})${cited(from)}`;
  },
  unnamed: phrase`Niemand wird mit Namen genannt.`,
  basis: (basis) =>
    basis === undefined
      ? phrase`Woher das Wissen stammt, ist hier nicht verzeichnet.`
      : bases[basis],
  heldWhen: {
    for: phrase`Für die Zeit, zu der dies gesagt wurde, stützen feste Belege die Behauptung.`,
    against: phrase`Für die Zeit, zu der dies gesagt wurde, sprechen feste Belege gegen die Behauptung.`,
    unsure: phrase`Ob die Behauptung zutraf, als dies gesagt wurde, ist nicht gewiss: Der Tag ist nicht genau genug bekannt.`,
    neither: phrase`Die Zeit, zu der dies gesagt wurde, liegt in keinem der Zeiträume, von denen feste Belege handeln.`,
  },
  note: (note) => phrase`Die Redaktion merkt an: ${quotedEnd(note)}`,
  contradiction: ({ who, on, other, against }) =>
    other === null
      ? phrase`${who} hat es gesagt (${datesOf(on)}) und bestritten (${datesOf(against)}).`
      : phrase`${who} hat es gesagt (${datesOf(on)}) und auch gesagt, was dem widerspricht, ${quotedWithin(other)} (${datesOf(against)}).`,
  repeats: (since, sayings) =>
    phrase`${since === null ? phrase`Während es als widerlegt stand` : phrase`Nachdem es widerlegt war (${date(since)})`}, wurde es ${times(sayings.length)} behauptet oder angedeutet: von ${saidByEach(sayings)}.`,
  possiblyRepeats: (sayings) =>
    phrase`Möglicherweise nachdem es widerlegt war, denn der genaue Tag ist nicht bekannt, wurde es behauptet oder angedeutet von ${saidByEach(sayings)}.`,
  undatedRepeats: (sayings, isMore) =>
    phrase`Ohne bekannten Tag wurde es ${isMore ? phrase`außerdem ` : []}${times(sayings.length)} behauptet oder angedeutet, von ${saidByEach(sayings)}: eingetragen, nachdem es widerlegt war, vielleicht aber schon vorher gesagt.`,
};

const datesOf = (days: readonly ToldDay[]): Phrase => listOf(days.map(when));

const saidByEach = (sayings: readonly SaidBy[]): Phrase =>
  listOf(sayings.map(({ who, ...told }) => phrase`${who} (${when(told)})`));

const orders = {
  first: phrase`Zuerst verzeichnet: `,
  among_first: phrase`Unter den ersten verzeichneten: `,
  perhaps_first: phrase`Vielleicht zuerst verzeichnet: `,
  later: [],
} as const;

/** What a speaker did, by manner, with the claim as the object. */
export const verbs: Readonly<Record<Manner, Phrase>> = {
  asserts: phrase`hat es behauptet`,
  suggests: phrase`hat angedeutet, dass es so sein könnte`,
  denies: phrase`hat es bestritten`,
  doubts: phrase`hat es bezweifelt`,
  predicts: phrase`hat es vorhergesagt`,
  promises: phrase`hat es versprochen`,
  reports: phrase`hat es als Worte anderer weitergegeben`,
};

const bases: Readonly<Record<Basis, Phrase>> = {
  saw: phrase`Angegebene Grundlage: selbst gesehen oder getan.`,
  told: phrase`Angegebene Grundlage: von anderen gehört.`,
  infers: phrase`Angegebene Grundlage: ein Schluss aus anderem.`,
  official_record: phrase`Angegebene Grundlage: eine amtliche Aufzeichnung.`,
  not_aware: phrase`Angegebene Grundlage: es ist nichts davon bekannt.`,
  undisclosed: phrase`Woher das Wissen stammt, wurde nicht gesagt.`,
};

/** Outward: the first stands next to the speaker, the last has the word in the source. */
function relayed(via: readonly string[]): Phrase {
  return joinPhrases(
    via.map((name) => phrase`${name}`),
    ', dann von ',
  );
}
