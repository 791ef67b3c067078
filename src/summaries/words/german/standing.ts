import type { StaleReason } from '../../../model/vocabularies/assessments.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { joinPhrases, type Phrase, phrase } from '../../phrase.ts';
import type { Look, Weakness } from '../../status-facts.ts';
import type { Side, StandingWords } from '../words.ts';
import {
  count,
  date,
  firmOrigins,
  heldFor,
  listOf,
  quoted,
  quotedEnd,
  reach,
  reachesTo,
  recordedOn,
  whoLooked,
} from './basics.ts';
import { judgedInWords } from './judged.ts';

/** Where it stands, in German. */
export const standing: StandingWords = {
  unchecked: phrase`Hier ist nichts verzeichnet, was dafür oder dagegen spräche; das heißt nicht, dass niemand nachgesehen hat.`,
  nothingStands: phrase`Was vorgebracht wurde, hält nicht: Es wurde zurückgezogen, oder ein fester Beleg nimmt ihm die Kraft.`,
  insufficient: (sides, weak) =>
    phrase`Es wurde etwas ${sidesInWords[sides]} vorgebracht, doch nichts davon ist fest${reasons(weak)}.`,
  oneSided: (side, { origins, alsoOther }) =>
    phrase`Feste Belege ${verbs[side]}, ${firmOrigins(origins)}${alsoOther ? otherSide[side] : []}.`,
  held: (status, periodsFor, periodsAgainst) => {
    const [pro, contra] = [listOf(periodsFor.map(heldFor)), listOf(periodsAgainst.map(heldFor))];
    return status === 'refuted'
      ? phrase`Feste Belege stützen es (${pro}) und sprechen dagegen (${contra}): damals gestützt, seither überholt.`
      : phrase`Feste Belege sprechen dagegen (${contra}) und stützen es (${pro}): damals widerlegt, seither gestützt.`;
  },
  conflicting: (originsFor, originsAgainst) =>
    phrase`Feste Belege weisen in beide Richtungen: dafür ${firmOrigins(originsFor)}; dagegen ${firmOrigins(originsAgainst)}.`,
  pending: (kind, dueOn) => {
    const named = kind === 'promise' ? phrase`ein Versprechen` : phrase`eine Vorhersage`;
    return dueOn === undefined
      ? phrase`Nicht entschieden: Es ist ${named} ohne einen Tag, bis zu dem es sich entscheiden könnte.`
      : phrase`Noch nicht entschieden: Es ist ${named}, und der genannte Tag (${date(dueOn)}) ist noch nicht vorüber.`;
  },
  notCheckable: phrase`Es ist eine Meinung, eine Frage von Geschmack, Wert oder Bild: Belege können sie nicht entscheiden.`,
  noted: (looks, search) =>
    phrase`Kein Beleg bekannt, so weit Auskunft vorliegt von ${listOf(looks.map(knower), 'oder')}${search === null ? [] : searches[search]}.`,
  searched: ({ places, who, until }) =>
    places.length === 0
      ? phrase`Kein Beleg gefunden bei einer Suche von ${whoLooked(who)}, bis ${reach(until)}; wo gesucht wurde, ist nicht verzeichnet.`
      : phrase`Kein Beleg gefunden in ${placesInWords(places)} bei einer Suche von ${whoLooked(who)}, bis ${reach(until)}.`,
  expected: ({ places, until, isUndated }) =>
    phrase`Es fehlt${places.length === 0 ? [] : phrase` in ${placesInWords(places)}`}, wo es stehen müsste, ${isUndated ? recordedOn(until) : phrase`Stand ${reach(until)}`}.`,
  lookInBrief: (rung, until, rungUntil) => briefLooks[rung](reachesTo(until, rungUntil)),
  nobodySince: phrase`Dass seither jemand nachgesehen hätte, ist nicht verzeichnet.`,
  nobodyWithoutStakeSince: phrase`Dass seither jemand ohne eigenes Interesse nachgesehen hätte, ist nicht verzeichnet.`,
  nothingThatCountsSince: phrase`Eine spätere Auskunft oder Suche ist verzeichnet, zählt an diesem Tag aber nicht.`,
  setAside: (pieces) =>
    pieces === 1
      ? phrase`Ein Eintrag, der dazu vorgebracht wurde, zählt nicht.`
      : phrase`Von den Einträgen dazu zählen ${count(pieces)} nicht.`,
  possiblyLooked: (sentence) => phrase`Möglicherweise bis dahin: ${sentence}`,
  possiblyStatus: (status) =>
    phrase`Möglicherweise bis dahin: ${possibleStatus(status)}, falls Einträge, deren genauer Tag nicht bekannt ist, bis zu diesem Tag fallen.`,
  assessedAlike: (who, on) =>
    phrase`${who} hat es beurteilt (${date(on)}) und kam zum selben Stand wie die Regel.`,
  assessedOtherwise: (who, on, judgement) =>
    phrase`${who} hat es beurteilt (${date(on)}) und kam zu einem anderen Stand als die Regel: ${judgedInWords(judgement)}.`,
  dissent: (who, on, judgement) =>
    phrase`${who} beurteilt es anders (${date(on)}): ${judgedInWords(judgement)}.`,
  misleading: (who, leftOut) =>
    phrase`Von ${who} als irreführend bezeichnet; was weggelassen ist: ${quotedEnd(leftOut)}`,
  reviewed: (publisher, rating, on, since) => {
    const when = on === undefined ? [] : phrase` (${date(on)})`;
    const ours = phrase`Von dieser Redaktion veröffentlicht${when} mit der Bewertung `;
    if (since !== null) return phrase`${ours}${quoted(rating)}; ${since}.`;
    return publisher === undefined
      ? phrase`${ours}${quotedEnd(rating)}`
      : phrase`Geprüft von ${publisher}${when}; die Bewertung lautet wörtlich ${quotedEnd(rating)}`;
  },
  judgementTakenBack: ({ kind, on }) =>
    kind === 'mistake'
      ? phrase`die Beurteilung dahinter wurde als Fehler zurückgenommen (${date(on)})`
      : phrase`die Beurteilung dahinter wurde zurückgezogen (${date(on)})`,
  judgementSuperseded: (on, judgement) =>
    phrase`die Beurteilung dahinter wurde durch eine mit anderem Stand ersetzt (${date(on)}): ${judgedInWords(judgement)}`,
  readAs: ({ status, rule: { name, release } }) => {
    const rule = phrase`von der Regel ${name} ${release}`;
    if (status === null) return phrase`${rule} keinem Stand zugeordnet`;
    const named = judgedInWords({ status, rung: undefined, until: undefined });
    return phrase`${rule} als „${named}“ gelesen, was keinen Stand bewegt`;
  },
  stale: (because, lookedUntil) =>
    phrase`Wieder zu prüfen: ${joinPhrases(
      because.map((each) => staleClauses[each](lookedUntil)),
      '; ',
    )}.`,
};

const sidesInWords: Readonly<Record<Side | 'both', Phrase>> = {
  for: phrase`dafür`,
  against: phrase`dagegen`,
  both: phrase`dafür und dagegen`,
};

const verbs: Readonly<Record<Side, Phrase>> = {
  for: phrase`stützen es`,
  against: phrase`sprechen dagegen`,
};

const otherSide: Readonly<Record<Side, Phrase>> = {
  for: phrase`; was dagegen vorgebracht wurde, ist nicht fest`,
  against: phrase`; was dafür vorgebracht wurde, ist nicht fest`,
};

const weaknessClauses: Readonly<Record<Weakness, Phrase>> = {
  weak: phrase`ist schwach`,
  ungraded: phrase`wurde nicht gewichtet`,
  doubtful: phrase`ist zweifelhaft`,
  cannot_be_judged: phrase`lässt sich nicht beurteilen`,
  interested: phrase`stammt von einer Seite mit eigenem Interesse`,
};

const searches = {
  none: phrase`; eine Suche ist nicht verzeichnet`,
  none_counts: phrase`; eine Suche, die zählt, ist nicht verzeichnet`,
} as const;

const briefLooks: Readonly<Record<Rung, (until: Phrase) => Phrase>> = {
  noted: (until) =>
    phrase`Den Genannten ist kein Beleg bekannt (bis ${until}); eine Suche, die zählt, ist nicht verzeichnet.`,
  searched: (until) => phrase`Kein Beleg gefunden, wo gesucht wurde, bis ${until}.`,
  expected: (until) => phrase`Es fehlt, wo es stehen müsste, Stand ${until}.`,
};

const staleClauses: Readonly<Record<StaleReason, (lookedUntil: string | null) => Phrase>> = {
  new_evidence: () => phrase`ein Eintrag zählt, den die Beurteilung nicht kannte`,
  rule_moved: () => phrase`die Regel ergibt nicht mehr den Stand, den die Beurteilung sah`,
  recheck_due: () => phrase`der dafür gesetzte Tag ist gekommen`,
  rests_on_withdrawn: () =>
    phrase`die Beurteilung stützte sich auf einen Eintrag, der seither zurückgezogen oder zurückgenommen wurde`,
  quote_in_trouble: () =>
    phrase`ein Zitat, auf dem es ruht, war beim letzten Nachsehen verändert oder verschwunden`,
  overdue: () => phrase`der genannte Tag ist gekommen, und es ist nicht entschieden`,
  no_due_date: () => phrase`es nennt keinen Tag, bis zu dem es sich entscheiden könnte`,
  look_old: (lookedUntil) =>
    lookedUntil === null
      ? phrase`das letzte Nachsehen liegt mehr als ein Jahr zurück`
      : phrase`das letzte Nachsehen reicht bis ${date(lookedUntil)} und liegt mehr als ein Jahr zurück`,
  evidence_on_opinion: () =>
    phrase`es wurden Belege dazu vorgebracht, obwohl es als Meinung verzeichnet ist`,
};

/** One piece has all its weaknesses; of several, each has some of them. */
function reasons({ because, pieces }: Parameters<StandingWords['insufficient']>[1]): Phrase {
  if (because.length === 0) return [];
  const named = because.map((each) => weaknessClauses[each]);
  return phrase`: es ${listOf(named, pieces === 1 ? 'und' : 'oder')}`;
}

function knower({ who, until, isUndated }: Look): Phrase {
  return phrase`${whoLooked(who)} (${isUndated ? recordedOn(until) : date(until)})`;
}

function placesInWords(places: readonly string[]): Phrase {
  return listOf(places.map((place) => phrase`${place}`));
}

function possibleStatus(status: Status): Phrase {
  return status === 'no_evidence_found'
    ? phrase`ein Nachsehen, das nichts ergab`
    : judgedInWords({ status, rung: undefined, until: undefined });
}
