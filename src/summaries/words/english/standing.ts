import type { StaleReason } from '../../../model/vocabularies/assessments.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { whenInWords } from '../../../model/when-in-words.ts';
import { joinPhrases, ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { Look, Weakness } from '../../status-facts.ts';
import type { Side, StandingWords } from '../words.ts';
import {
  count,
  date,
  firmOrigins,
  heldFor,
  inMidSentence,
  listOf,
  quoted,
  quotedEnd,
  reach,
  reachesTo,
  recordedOn,
  whoLooked,
} from './basics.ts';
import { judgedInWords } from './judged.ts';

/** Where it stands, in English. */
export const standing: StandingWords = {
  unchecked: phrase`Nothing that bears on it is on record here; that does not say that nobody has looked.`,
  nothingStands: phrase`What was offered does not stand: it was withdrawn, or firm evidence takes its force away.`,
  insufficient: (sides, weak) =>
    phrase`Evidence was offered ${sidesInWords[sides]}, but none of it is firm${reasons(weak)}.`,
  oneSided: (side, { origins, alsoOther }) =>
    phrase`Firm evidence ${verbs[side]} it, from ${firmOrigins(origins)}${alsoOther ? otherSide[side] : []}.`,
  held: (status, periodsFor, periodsAgainst) => {
    const [pro, contra] = [listOf(periodsFor.map(heldFor)), listOf(periodsAgainst.map(heldFor))];
    return status === 'refuted'
      ? phrase`Firm evidence supports it ${pro} and speaks against it ${contra}: supported then, outdated since.`
      : phrase`Firm evidence speaks against it ${contra} and supports it ${pro}: refuted then, supported since.`;
  },
  conflicting: (originsFor, originsAgainst) =>
    phrase`Firm evidence points both ways: for it, from ${firmOrigins(originsFor)}; against it, from ${firmOrigins(originsAgainst)}.`,
  pending: (kind, dueOn) => {
    const named = kind === 'promise' ? phrase`a promise` : phrase`a forecast`;
    return dueOn === undefined
      ? phrase`Not settled: this is ${named} that names no date by which it could be settled.`
      : phrase`Not settled yet: this is ${named} whose due date (${date(dueOn)}) has not passed.`;
  },
  notCheckable: phrase`This is an opinion, a matter of taste, value or metaphor: evidence cannot settle it.`,
  noted: (looks, search) =>
    phrase`No evidence known to ${listOf(looks.map(knower), 'or')}${search === null ? [] : searches[search]}.`,
  searched: ({ places, who, until }) =>
    places.length === 0
      ? phrase`No evidence found by ${whoLooked(who)}, up to ${reach(until)}; where was looked is not on record.`
      : phrase`No evidence found in ${placesInWords(places)} by ${whoLooked(who)}, up to ${reach(until)}.`,
  expected: ({ places, until, isUndated }) =>
    phrase`Missing from ${places.length === 0 ? [] : phrase`${placesInWords(places)}, `}where it ought to be, ${isUndated ? recordedOn(until) : phrase`as of ${reach(until)}`}.`,
  lookInBrief: (rung, until, rungUntil) => briefLooks[rung](reachesTo(until, rungUntil)),
  nobodySince: phrase`Nobody is recorded as having looked since.`,
  nobodyWithoutStakeSince: phrase`Nobody without a stake is recorded as having looked since.`,
  nothingThatCountsSince: phrase`A later look is on record, but it does not count as of this day.`,
  setAside: (pieces) =>
    pieces === 1
      ? phrase`One record offered on it does not count.`
      : phrase`Of the records offered on it, ${count(pieces)} do not count.`,
  possiblyLooked: (sentence) => phrase`Possibly by then: ${inMidSentence(sentence)}`,
  possiblyStatus: (status) =>
    phrase`Possibly by then: ${possibleStatus(status)}, if records whose exact day is not known fall by this day.`,
  assessedAlike: (who, on) =>
    phrase`${who} assessed it (${date(on)}) and came to the same status as the rule.`,
  assessedOtherwise: (who, on, judgement) =>
    phrase`${who} assessed it (${date(on)}) and came to another status than the rule: ${judgedInWords(judgement)}.`,
  dissent: (who, on, judgement) =>
    phrase`${who} assessed it otherwise (${date(on)}): ${judgedInWords(judgement)}.`,
  misleading: (who, leftOut) =>
    phrase`Marked as misleading by ${who}; what is left out: ${quotedEnd(leftOut)}`,
  reviewed: (publisher, rating, on, since) => {
    const when = on === undefined ? [] : phrase` (${date(on)})`;
    const ours = phrase`Published by this desk${when} with the rating `;
    if (since !== null) return phrase`${ours}${quoted(rating)}; ${since}.`;
    return publisher === undefined
      ? phrase`${ours}${quotedEnd(rating)}`
      : phrase`Reviewed by ${publisher}${when}, whose rating, word for word, is ${quotedEnd(rating)}`;
  },
  judgementTakenBack: ({ kind, on }) => {
    const when = ownPhrase(whenInWords(on));
    return kind === 'mistake'
      ? phrase`the judgement it published was taken back ${when} as a mistake`
      : phrase`the judgement it published was withdrawn ${when}`;
  },
  judgementSuperseded: (on, judgement) =>
    phrase`the judgement it published was superseded by one of another status (${date(on)}): ${judgedInWords(judgement)}`,
  readAs: ({ status, rule: { name, release } }) => {
    const rule = phrase`by the rule ${name} ${release}`;
    if (status === null) return phrase`read as none of the statuses ${rule}`;
    const named = judgedInWords({ status, rung: undefined, until: undefined });
    return phrase`read as ${named} ${rule}, which moves no status`;
  },
  stale: (reasons, lookedUntil) =>
    phrase`Due for another look: ${joinPhrases(
      reasons.map((each) => staleClauses[each](lookedUntil)),
      '; ',
    )}.`,
};

const sidesInWords: Readonly<Record<Side | 'both', Phrase>> = {
  for: phrase`for it`,
  against: phrase`against it`,
  both: phrase`for it and against it`,
};

const verbs: Readonly<Record<Side, Phrase>> = {
  for: phrase`supports`,
  against: phrase`speaks against`,
};

const otherSide: Readonly<Record<Side, Phrase>> = {
  for: phrase`; what was offered against it is not firm`,
  against: phrase`; what was offered for it is not firm`,
};

const weaknessClauses: Readonly<Record<Weakness, Phrase>> = {
  weak: phrase`is weak`,
  ungraded: phrase`was not graded`,
  doubtful: phrase`is in doubt`,
  cannot_be_judged: phrase`cannot be judged`,
  interested: phrase`comes from an interested origin`,
};

const searches = {
  none: phrase`; no search is on record`,
  none_counts: phrase`; no search that counts is on record`,
} as const;

const briefLooks: Readonly<Record<Rung, (until: Phrase) => Phrase>> = {
  noted: (until) =>
    phrase`No evidence known to those who are named (up to ${until}); no search that counts is on record.`,
  searched: (until) => phrase`No evidence found where it was searched for, up to ${until}.`,
  expected: (until) => phrase`Missing from where it ought to be, as of ${until}.`,
};

const staleClauses: Readonly<Record<StaleReason, (lookedUntil: string | null) => Phrase>> = {
  new_evidence: () => phrase`a record counts that the assessment did not consider`,
  rule_moved: () => phrase`the rule no longer gives the status that the assessment saw`,
  recheck_due: () => phrase`the day set for it has come`,
  rests_on_withdrawn: () =>
    phrase`the assessment considered a record that was since withdrawn or taken back`,
  quote_in_trouble: () =>
    phrase`a quotation it rests on was changed or gone when it was last looked up`,
  overdue: () => phrase`its due date has come, and it is not settled`,
  no_due_date: () => phrase`it names no date by which it could be settled`,
  look_old: (lookedUntil) =>
    lookedUntil === null
      ? phrase`the latest look is more than a year back`
      : phrase`the latest look reaches ${date(lookedUntil)}, more than a year back`,
  evidence_on_opinion: () => phrase`evidence was put to it although it is recorded as an opinion`,
};

/** One piece has all its weaknesses; of several, each has some of them. */
function reasons({ because, pieces }: Parameters<StandingWords['insufficient']>[1]): Phrase {
  if (because.length === 0) return [];
  const named = because.map((each) => weaknessClauses[each]);
  return phrase`: it ${listOf(named, pieces === 1 ? 'and' : 'or')}`;
}

function knower({ who, until, isUndated }: Look): Phrase {
  return phrase`${whoLooked(who)} (${isUndated ? recordedOn(until) : date(until)})`;
}

function placesInWords(places: readonly string[]): Phrase {
  return listOf(places.map((place) => phrase`${place}`));
}

/** A status that may hold already; how far such looks reach is said with them. */
export function possibleStatus(status: Status): Phrase {
  return status === 'no_evidence_found'
    ? phrase`a look that turned nothing up`
    : judgedInWords({ status, rung: undefined, until: undefined });
}
