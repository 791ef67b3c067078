import type { AbsenceKind } from '../../../model/vocabularies/absences.ts';
import type { Manner } from '../../../model/vocabularies/claims.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { languageName } from '../../language-name.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { EventFacts, EventWords } from '../event-words.ts';
import { verbs } from './appearances.ts';
import { fieldInWords, quoted, quotedEnd, valueShown } from './basics.ts';
import { cited } from './cited.ts';
import { judgedInWords } from './judged.ts';

/** What happened to a claim, in English. */
export const events: EventWords = {
  moved: (before, after) => phrase`${judgedInWords(after)} (before: ${judgedInWords(before)})`,
  still: (stands) => phrase`still ${judgedInWords(stands)}`,
  marked: (stands, leftOut) =>
    phrase`${stands}; marked as misleading, what is left out: ${quoted(leftOut)}`,
  possibly: (happened) => phrase`Possibly by then: ${happened}`,
  undated: (happened) => phrase`Recorded with no day of its own: ${happened}`,
  happened: {
    logged: ({ facts }) =>
      facts.merged === undefined
        ? phrase`This desk logged the claim.`
        : phrase`This desk logged the claim that was merged into it since: ${quotedEnd(facts.text ?? '')}`,
    said: ({ facts }) =>
      phrase`${facts.speaker ?? ''} ${verbs[facts.manner as Manner]}${facts.via === undefined ? [] : phrase`, as relayed by ${facts.via}`}${aside(facts)}${cited(facts)}`,
    published: ({ facts }) =>
      phrase`${facts.publisher === undefined ? phrase`Published` : phrase`${facts.publisher} published`}: ${quotedEnd(facts.source ?? '')}`,
    evidence: ({ facts }) =>
      phrase`${offered(facts.stance)}${graded(facts.strength)}${aside(facts)}${cited(facts)}${noted(facts.note)}`,
    absence: ({ facts }) =>
      phrase`${looks[facts.absence as AbsenceKind](facts)}${aside(facts)}${cited(facts)}${noted(facts.note)}`,
    assessed: ({ facts, by }) =>
      phrase`${by ?? phrase`Somebody`} assessed it: ${judgement(facts)}${facts.confidence === undefined ? [] : phrase`, ${ownPhrase(facts.confidence)} confidence`}${facts.misleading === undefined ? [] : phrase`, with the mark misleading (${quoted(facts.misleading)})`}${given(facts.because)}`,
    reviewed: ({ facts }) =>
      facts.publisher === undefined
        ? phrase`This desk published its fact-check, rated ${quotedEnd(facts.rating ?? '')}`
        : phrase`${facts.publisher} published a fact-check, its rating word for word: ${quotedEnd(facts.rating ?? '')}`,
    asked: ({ facts }) => phrase`${facts.speaker ?? ''} was asked for a reply.`,
    answered: ({ facts }) =>
      phrase`${facts.answer === 'answered' ? phrase`There was a reply.` : phrase`No reply had come by then.`}${noted(facts.note)}`,
    rechecked: ({ facts, of }) =>
      phrase`The quotation of ${named(of)} was looked up again: ${ownPhrase(facts.outcome ?? '')}${facts.quote === undefined ? [] : phrase` (${quoted(facts.quote)})`}.`,
    translated: ({ facts, by }) =>
      phrase`${quoted(facts.quote ?? '')} was translated into ${ownPhrase(languageName(facts.language ?? '', 'en'))} by ${facts.translator ?? by ?? phrase`somebody`}: ${quotedEnd(facts.text ?? '')}`,
    withdrawn: ({ facts, of }) => phrase`The world withdrew ${named(of)}${given(facts.because)}`,
    mistake: ({ facts, of }) =>
      phrase`This desk took back ${named(of)} as its own mistake${given(facts.because)}`,
    corrected: ({ facts, of }) =>
      phrase`This desk corrected ${named(of)}: ${fieldInWords(facts.field ?? '')} was ${valueShown(facts.before)} and is now ${valueShown(facts.after)}; reason given${given(facts.because)}`,
    accepted: ({ facts, of }) =>
      phrase`A person accepted ${named(of)}, which was a draft until then${given(facts.because)}`,
    merged: ({ facts }) =>
      phrase`This desk merged the claim ${quoted(facts.claim ?? '')} into ${quoted(facts.into ?? '')}: they are one${given(facts.because)}`,
    parted: ({ facts }) =>
      phrase`This desk parted the claim ${quoted(facts.claim ?? '')} from ${quoted(facts.into ?? '')} again${given(facts.because)}`,
    withheld: ({ facts, of }) =>
      phrase`The texts of ${named(of)} were withheld${given(facts.because)}`,
    review_due: () => phrase`Another look is due.`,
    due: () => phrase`It is due to be settled.`,
  },
};

const looks: Readonly<Record<AbsenceKind, (facts: EventFacts['facts']) => Phrase>> = {
  noted: ({ by }) => phrase`No evidence known to ${by ?? phrase`this desk`} by then`,
  searched: ({ by, places }) =>
    phrase`${by ?? phrase`This desk`} searched ${places ?? phrase`places that are not on record`} and found none`,
  expected: ({ places }) =>
    phrase`Missing from ${places === undefined ? [] : phrase`${places}, `}where it ought to be`,
};

function offered(stance: string | undefined): Phrase {
  if (stance === 'supports') return phrase`Evidence for it`;
  if (stance === 'refutes') return phrase`Evidence against it`;
  return stance === 'undercuts'
    ? phrase`Evidence that takes force from other evidence`
    : phrase`Context`;
}

const graded = (strength: string | undefined): Phrase =>
  strength === undefined ? [] : phrase` (${ownPhrase(strength)})`;

/** Context says by its name that it weighs nothing. */
function aside({ aside: reason, counted }: EventFacts['facts']): Phrase {
  if (reason === undefined || reason === 'context') return [];
  if (reason === 'possibly') return phrase`, possibly by then`;
  const isNoLonger = reason === 'withdrawn' || counted !== undefined;
  const verb = isNoLonger ? phrase`counts no longer` : phrase`does not count`;
  return phrase`, which ${verb} (${ownPhrase(reason.replaceAll('_', ' '))})`;
}

/** What the desk notes, after the sentence. */
const noted = (note: string | undefined): Phrase =>
  note === undefined ? [] : phrase` The desk notes: ${quotedEnd(note)}`;

/** The reason that was given, at the end of the sentence. */
const given = (because: string | undefined): Phrase =>
  because === undefined ? phrase`.` : phrase`: ${quotedEnd(because)}`;

function judgement({ status, rung, until, rungUntil }: EventFacts['facts']): Phrase {
  return judgedInWords({
    ...{ status: status as Status, rung: rung as Rung | undefined },
    ...{ until, rungUntil },
  });
}

const named = (of: EventFacts['of']): Phrase =>
  ownPhrase(of === null ? 'a record' : `${of.kind} ${of.n}`);
