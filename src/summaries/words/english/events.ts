import type { AbsenceKind } from '../../../model/vocabularies/absences.ts';
import type { Manner } from '../../../model/vocabularies/claims.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { EventFacts, EventWords } from '../event-words.ts';
import { verbs } from './appearances.ts';
import { quoted, quotedEnd } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** What happened to a claim, in English. */
export const events: EventWords = {
  moved: (before, after) => phrase`${judgedInWords(after)} (before: ${judgedInWords(before)})`,
  still: (stands) => phrase`still ${judgedInWords(stands)}`,
  happened: {
    logged: ({ facts }) =>
      facts.merged === undefined
        ? phrase`This desk logged the claim.`
        : phrase`This desk logged the claim that was merged into it since: ${quotedEnd(facts.text ?? '')}`,
    said: ({ facts }) =>
      phrase`${facts.speaker ?? ''} ${verbs[facts.manner as Manner]}${facts.via === undefined ? [] : phrase`, as relayed by ${facts.via}`}${cited(facts)}`,
    published: ({ facts }) =>
      phrase`${facts.publisher === undefined ? phrase`Published` : phrase`${facts.publisher} published`}: ${quotedEnd(facts.source ?? '')}`,
    evidence: ({ facts }) => phrase`${offered(facts.stance)}${aside(facts.aside)}${cited(facts)}`,
    absence: ({ facts }) =>
      phrase`${looks[facts.absence as AbsenceKind](facts)}${aside(facts.aside)}${cited(facts)}`,
    assessed: ({ facts, by }) =>
      phrase`${by ?? ''} assessed it: ${judgement(facts)}${facts.misleading === undefined ? [] : phrase`, with the mark misleading (${quoted(facts.misleading)})`}.`,
    reviewed: ({ facts }) =>
      facts.publisher === undefined
        ? phrase`This desk published its fact-check, rated ${quotedEnd(facts.rating ?? '')}`
        : phrase`${facts.publisher} published a fact-check, its rating word for word: ${quotedEnd(facts.rating ?? '')}`,
    asked: ({ facts }) => phrase`${facts.speaker ?? ''} was asked for a reply.`,
    answered: ({ facts }) =>
      facts.answer === 'answered' ? phrase`There was a reply.` : phrase`No reply had come by then.`,
    rechecked: ({ facts, of }) =>
      phrase`The quotation of ${named(of)} was looked up again: ${ownPhrase(facts.outcome ?? '')}.`,
    withdrawn: ({ facts, of }) =>
      phrase`${named(of, true)} was withdrawn: ${quotedEnd(facts.because ?? '')}`,
    mistake: ({ facts, of }) =>
      phrase`This desk took back ${named(of)} as its own mistake: ${quotedEnd(facts.because ?? '')}`,
    corrected: ({ facts, of }) =>
      phrase`This desk corrected ${named(of)}: ${quotedEnd(facts.because ?? '')}`,
    accepted: ({ of }) => phrase`A person accepted ${named(of)}, which was a draft until then.`,
    merged: ({ facts }) =>
      phrase`This desk merged the claim ${quoted(facts.claim ?? '')} into ${quoted(facts.into ?? '')}: they are one.`,
    parted: ({ facts }) =>
      phrase`This desk parted the claim ${quoted(facts.claim ?? '')} from ${quoted(facts.into ?? '')} again.`,
    withheld: ({ facts, of }) =>
      phrase`The texts of ${named(of)} were withheld: ${quotedEnd(facts.because ?? '')}`,
    review_due: () => phrase`Another look is due.`,
    due: () => phrase`Its due date.`,
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

/** Context says by its name that it weighs nothing. */
function aside(reason: string | undefined): Phrase {
  return reason === undefined || reason === 'context' ? [] : phrase`, which does not count`;
}

function judgement({ status, rung, until }: EventFacts['facts']): Phrase {
  return judgedInWords({ status: status as Status, rung: rung as Rung | undefined, until });
}

function named(of: EventFacts['of'], starts = false): Phrase {
  const record = of === null ? 'a record' : `${of.kind} ${of.n}`;
  return ownPhrase(starts ? record.charAt(0).toUpperCase() + record.slice(1) : record);
}

function cited({ quote, source }: EventFacts['facts']): Phrase {
  if (quote === undefined)
    return source === undefined ? phrase`.` : phrase`, in ${quotedEnd(source)}`;
  return source === undefined
    ? phrase`: ${quotedEnd(quote)}`
    : phrase`: ${quoted(quote)}, in ${quotedEnd(source)}`;
}
