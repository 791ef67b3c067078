import type { ToldDay } from '../../../model/counted-day.ts';
import type { Basis, Manner } from '../../../model/vocabularies/claims.ts';
import { joinPhrases, type Phrase, phrase } from '../../phrase.ts';
import type { AppearanceWords, SaidBy } from '../appearance-words.ts';
import { count, date, listOf, quotedEnd, quotedWithin, times, when } from './basics.ts';
import { cited } from './cited.ts';

/** Who says it, in English. */
export const appearances: AppearanceWords = {
  nobodyAsserts: phrase`Nobody on record asserts it.`,
  onlySuggested: phrase`Nobody on record asserts it outright; it is suggested as something that may be so.`,
  perhapsAsserted: phrase`Whether anybody asserted it by then is not certain: the exact day is not known.`,
  said: ({ order, who, role, via, manner, possibly, place, cited: from, ...told }) => {
    const speaker = phrase`${orders[order]}${who}${role === undefined ? [] : phrase` (${role})`}`;
    const relays = via.length === 0 ? [] : phrase`, as relayed by ${relayed(via)},`;
    const day = phrase`${possibly ? phrase`possibly by then: ` : []}${when(told)}`;
    const where = place === undefined ? [] : phrase`; place: ${place}`;
    return phrase`${speaker}${relays} ${verbs[manner]} (${day}${where})${cited(from)}`;
  },
  unnamed: phrase`Nobody is named.`,
  basis: (basis) =>
    basis === undefined ? phrase`How the speaker knows is not recorded here.` : bases[basis],
  heldWhen: {
    for: phrase`For the time this was said, firm evidence supports the claim.`,
    against: phrase`For the time this was said, firm evidence speaks against the claim.`,
    unsure: phrase`Whether the claim held when this was said is not certain: the day is not known closely enough.`,
    neither: phrase`The time this was said lies in none of the periods that firm evidence speaks of.`,
  },
  note: (note) => phrase`The desk notes: ${quotedEnd(note)}`,
  contradiction: ({ who, on, other, against }) =>
    other === null
      ? phrase`${who} said it (${datesOf(on)}) and denied it (${datesOf(against)}).`
      : phrase`${who} said it (${datesOf(on)}) and said what contradicts it, ${quotedWithin(other)} (${datesOf(against)}).`,
  repeats: (since, sayings) =>
    phrase`${since === null ? phrase`While it stood at refuted` : phrase`After it became refuted (${date(since)})`} it was asserted or suggested ${times(sayings.length)}: by ${saidByEach(sayings)}.`,
  possiblyRepeats: (sayings) =>
    phrase`Possibly after it became refuted, for the exact day is not known, it was asserted or suggested by ${saidByEach(sayings)}.`,
  undatedRepeats: (sayings, isMore) =>
    sayings.length === 1
      ? phrase`${isMore ? phrase`One more appearance` : phrase`One appearance`}, of unknown day, was recorded after it became refuted, and may be from before: ${saidByEach(sayings)}.`
      : phrase`Of unknown days, ${count(sayings.length)} ${isMore ? phrase`more appearances` : phrase`appearances`} were recorded after it became refuted, and may be from before: ${saidByEach(sayings)}.`,
};

const datesOf = (days: readonly ToldDay[]): Phrase => listOf(days.map(when));

const saidByEach = (sayings: readonly SaidBy[]): Phrase =>
  listOf(sayings.map(({ who, ...told }) => phrase`${who} (${when(told)})`));

const orders = {
  first: phrase`First on record: `,
  among_first: phrase`Among the first on record: `,
  perhaps_first: phrase`Perhaps the first on record: `,
  later: [],
} as const;

/** What a speaker did, by manner, with the claim as the object: `denied it`. */
export const verbs: Readonly<Record<Manner, Phrase>> = {
  asserts: phrase`asserted it`,
  suggests: phrase`suggested that it may be so`,
  denies: phrase`denied it`,
  doubts: phrase`doubted it`,
  predicts: phrase`predicted it`,
  promises: phrase`promised it`,
  reports: phrase`passed it on as the words of others`,
};

const bases: Readonly<Record<Basis, Phrase>> = {
  saw: phrase`Basis given: the speaker saw or did it.`,
  told: phrase`Basis given: the speaker was told.`,
  infers: phrase`Basis given: the speaker infers it.`,
  official_record: phrase`Basis given: an official record.`,
  not_aware: phrase`Basis given: the speaker is not aware of any.`,
  undisclosed: phrase`How the speaker knows was not said.`,
};

/** Outward: the first stands next to the speaker, the last has the word in the source. */
function relayed(via: readonly string[]): Phrase {
  return joinPhrases(
    via.map((name) => phrase`${name}`),
    ', then by ',
  );
}
