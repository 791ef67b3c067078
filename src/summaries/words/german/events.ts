import type { AbsenceKind } from '../../../model/vocabularies/absences.ts';
import type { Confidence } from '../../../model/vocabularies/assessments.ts';
import type { Manner } from '../../../model/vocabularies/claims.ts';
import type { SetAsideReason, Strength } from '../../../model/vocabularies/evidence.ts';
import type { RecheckOutcome } from '../../../model/vocabularies/sources.ts';
import type { Rung, Status } from '../../../model/vocabularies/statuses.ts';
import { languageName } from '../../language-name.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { EventFacts, EventWords } from '../event-words.ts';
import { verbs } from './appearances.ts';
import { confidences } from './assessment.ts';
import { quoted, quotedEnd, valueShown } from './basics.ts';
import { cited } from './cited.ts';
import { evidence } from './evidence.ts';
import { judgedInWords } from './judged.ts';
import { kindInGerman } from './kind-in-german.ts';

/** What happened to a claim, in German. */
export const events: EventWords = {
  moved: (before, after) => phrase`${judgedInWords(after)} (zuvor: ${judgedInWords(before)})`,
  still: (stands) => phrase`weiterhin ${judgedInWords(stands)}`,
  marked: (stands, leftOut) =>
    phrase`${stands}; als irreführend bezeichnet, was weggelassen ist: ${quoted(leftOut)}`,
  possibly: (happened) => phrase`Möglicherweise bis dahin: ${happened}`,
  undated: (happened) => phrase`Ohne eigenen Tag eingetragen: ${happened}`,
  happened: {
    logged: ({ facts }) =>
      facts.merged === undefined
        ? phrase`Diese Redaktion hat die Behauptung verzeichnet.`
        : phrase`Diese Redaktion hat die seither damit zusammengelegte Behauptung verzeichnet: ${quotedEnd(facts.text ?? '')}`,
    said: ({ facts }) =>
      phrase`${facts.speaker ?? ''} ${verbs[facts.manner as Manner]}${facts.via === undefined ? [] : phrase`, weitergegeben von ${facts.via}`}${aside(facts)}${cited(facts)}`,
    published: ({ facts }) =>
      phrase`Veröffentlicht${facts.publisher === undefined ? [] : phrase` von ${facts.publisher}`}: ${quotedEnd(facts.source ?? '')}`,
    evidence: ({ facts }) =>
      phrase`${offered(facts.stance)}${graded(facts.strength)}${aside(facts)}${cited(facts)}${noted(facts.note)}`,
    absence: ({ facts }) =>
      phrase`${looks[facts.absence as AbsenceKind](facts)}${aside(facts)}${cited(facts)}${noted(facts.note)}`,
    assessed: ({ facts, by }) =>
      phrase`${by ?? phrase`Jemand`} hat es beurteilt: ${judgement(facts)}${facts.confidence === undefined ? [] : phrase`, Sicherheit ${confidences[facts.confidence as Confidence]}`}${facts.misleading === undefined ? [] : phrase`, als irreführend bezeichnet (${quoted(facts.misleading)})`}${given(facts.because)}`,
    reviewed: ({ facts }) =>
      facts.publisher === undefined
        ? phrase`Diese Redaktion hat ihre Prüfung veröffentlicht, Bewertung ${quotedEnd(facts.rating ?? '')}`
        : phrase`${facts.publisher} hat eine Prüfung veröffentlicht, Bewertung im Wortlaut: ${quotedEnd(facts.rating ?? '')}`,
    asked: ({ facts }) => phrase`${facts.speaker ?? ''} wurde um Stellungnahme gebeten.`,
    answered: ({ facts }) =>
      phrase`${facts.answer === 'answered' ? phrase`Eine Antwort kam.` : phrase`Bis dahin kam keine Antwort.`}${noted(facts.note)}`,
    rechecked: ({ facts, of }) =>
      phrase`Das Zitat in ${named(of)} wurde noch einmal nachgeschlagen: ${outcomes[facts.outcome as RecheckOutcome]}${facts.quote === undefined ? [] : phrase` (${quoted(facts.quote)})`}.`,
    translated: ({ facts, by }) =>
      phrase`${quoted(facts.quote ?? '')} in der Übersetzung von ${facts.translator ?? by ?? phrase`jemandem`} (${ownPhrase(languageName(facts.language ?? '', 'de'))}): ${quotedEnd(facts.text ?? '')}`,
    withdrawn: ({ facts, of }) => phrase`${named(of)} wurde zurückgezogen${given(facts.because)}`,
    mistake: ({ facts, of }) =>
      phrase`${named(of)} wurde als eigener Fehler zurückgenommen${given(facts.because)}`,
    corrected: ({ facts, of }) =>
      phrase`${named(of)} wurde berichtigt: Das Feld „${ownPhrase(facts.field ?? '')}“ lautete ${valueShown(facts.before)} und lautet jetzt ${valueShown(facts.after)}; angegebener Grund${given(facts.because)}`,
    accepted: ({ facts, of }) =>
      phrase`Ein Mensch hat ${named(of)} angenommen, bis dahin ein Entwurf${given(facts.because)}`,
    merged: ({ facts }) =>
      phrase`Diese Redaktion hat die Behauptung ${quoted(facts.claim ?? '')} mit ${quoted(facts.into ?? '')} zusammengelegt, sie sind eine${given(facts.because)}`,
    parted: ({ facts }) =>
      phrase`Diese Redaktion hat die Behauptung ${quoted(facts.claim ?? '')} wieder von ${quoted(facts.into ?? '')} getrennt${given(facts.because)}`,
    withheld: ({ facts, of }) =>
      phrase`Die Texte zu ${named(of)} werden zurückgehalten${given(facts.because)}`,
    review_due: () => phrase`Wieder zu prüfen.`,
    due: () => phrase`Der genannte Tag.`,
  },
};

const looks: Readonly<Record<AbsenceKind, (facts: EventFacts['facts']) => Phrase>> = {
  noted: ({ by }) => phrase`Kein Beleg bekannt nach Auskunft von ${by ?? phrase`dieser Redaktion`}`,
  searched: ({ by, places }) =>
    phrase`Gesucht hat ${by ?? phrase`diese Redaktion`}${places === undefined ? [] : phrase` in ${places}`} und keinen Beleg gefunden`,
  expected: ({ places }) =>
    phrase`Es fehlt${places === undefined ? [] : phrase` in ${places}`}, wo es stehen müsste`,
};

function offered(stance: string | undefined): Phrase {
  if (stance === 'supports') return phrase`Beleg dafür`;
  if (stance === 'refutes') return phrase`Beleg dagegen`;
  return stance === 'undercuts'
    ? phrase`Beleg, der einem anderen die Kraft nimmt`
    : phrase`Zusammenhang`;
}

const strengths: Readonly<Record<Strength, Phrase>> = {
  weak: phrase`schwach`,
  moderate: phrase`mittel`,
  strong: phrase`stark`,
};

const graded = (strength: string | undefined): Phrase =>
  strength === undefined ? [] : phrase` (${strengths[strength as Strength]})`;

/** Context says by its name that it weighs nothing. */
function aside({ aside: reason, counted }: EventFacts['facts']): Phrase {
  if (reason === undefined || reason === 'context') return [];
  if (reason === 'possibly') return phrase`, möglicherweise bis dahin`;
  const verb = counted === undefined ? phrase`zählt nicht` : phrase`zählt nicht mehr`;
  return phrase`, ${verb} (${ownOr(reason as SetAsideReason)})`;
}

/** Taken back may be a record or what it rests on, which stands at its own day. */
const ownOr = (reason: SetAsideReason): Phrase => {
  if (reason === 'mistake') return phrase`als eigener Fehler zurückgenommen`;
  return reason === 'withdrawn' ? phrase`zurückgezogen` : evidence.reasons[reason](null);
};

/** What the desk notes, after the sentence. */
const noted = (note: string | undefined): Phrase =>
  note === undefined ? [] : phrase` Die Redaktion merkt an: ${quotedEnd(note)}`;

/** The reason that was given, at the end of the sentence. */
const given = (because: string | undefined): Phrase =>
  because === undefined ? phrase`.` : phrase`: ${quotedEnd(because)}`;

const outcomes: Readonly<Record<RecheckOutcome, Phrase>> = {
  exact: phrase`unverändert`,
  moved: phrase`an anderer Stelle`,
  changed: phrase`verändert`,
  gone: phrase`nicht mehr da`,
  unreachable: phrase`nicht erreichbar`,
};

function judgement({ status, rung, until, rungUntil }: EventFacts['facts']): Phrase {
  return judgedInWords({
    ...{ status: status as Status, rung: rung as Rung | undefined },
    ...{ until, rungUntil },
  });
}

const named = (of: EventFacts['of']): Phrase =>
  ownPhrase(of === null ? 'Ein Eintrag' : `${kindInGerman(of.kind)} ${of.n}`);
