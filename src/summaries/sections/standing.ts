import { isoOfDay } from '../../model/day.ts';
import type { Dossier, DossierEvidence } from '../../model/dossier.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';
import { recordsOf } from '../../model/records-of.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { draftPhrases } from '../draft-phrases.ts';
import { judgedSentences } from '../judged-sentences.ts';
import { countedAbsences, lookOf } from '../looks.ts';
import { mergedSentences } from '../merged-sentences.ts';
import type { Phrase } from '../phrase.ts';
import { possiblyPhrases } from '../possibly-phrases.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import type { Look } from '../status-facts.ts';
import { statusFactsOf } from '../status-facts-of.ts';
import { lookKey, statusParts } from '../status-phrases.ts';
import type { SummaryView } from '../summary-view.ts';
import { takenBackPhrases } from '../taken-back-phrases.ts';

/** The first lines: where it stands by the rule, what people made of it, what is due, and what the claim is. */
export function standingSection(view: SummaryView): Section {
  return {
    key: 'standing',
    title: view.words.sections.standing,
    shape: 'prose',
    paragraphs: [
      draft(view),
      takenBack(view),
      derived(view),
      judgedSentences(view),
      stale(view),
      claimed(view),
    ].filter(({ length }) => length > 0),
  };
}

const draft = ({ dossier: { claim }, words }: SummaryView): Paragraph =>
  draftPhrases(claim, words).map((each) => sentence(each, [claim.n]));

const takenBack = ({ dossier: { claim, moment }, words }: SummaryView): Paragraph =>
  takenBackPhrases(claim, moment.asOf, words).map(({ n, phrase }) =>
    sentence(phrase, [n, claim.n]),
  );

function derived(view: SummaryView): Paragraph {
  const { dossier, words } = view;
  const records = restsOn(dossier);
  return [
    ...statusParts(statusFactsOf(dossier), words).map(({ phrase, looks }) =>
      sentence(phrase, looks === null ? records : toldOf(looks, dossier)),
    ),
    ...setAside(view),
    ...possible(view),
    ...misleading(view),
  ];
}

/** The absences behind these looks. */
function toldOf(looks: readonly Look[], dossier: Dossier): readonly number[] {
  const told = new Set(looks.map(lookKey));
  return countedAbsences(dossier)
    .filter((absence) => told.has(lookKey(lookOf(dossier, absence))))
    .map(({ n }) => n);
}

/** What carries the status: looks, evidence, or evidence that no longer stands; else the claim itself. */
function restsOn(dossier: Dossier): readonly number[] {
  const { status, row } = dossier.derived;
  switch (status) {
    case 'unchecked':
    case 'pending':
    case 'not_checkable':
      return [dossier.claim.n];
    case 'no_evidence_found':
      return countedAbsences(dossier).map(({ n }) => n);
    default:
      return (row === 9 ? fallen : weighing)(dossier).map(({ n }) => n);
  }
}

/** The firm pieces, and the thin ones of a side on which none is firm; undercutters weigh nothing themselves. */
function weighing({ evidence, derived: { firm } }: Dossier): readonly DossierEvidence[] {
  return evidence.filter(({ value: { stance }, reckoning }) => {
    if (reckoning.as !== 'counted' || stance === 'undercuts') return false;
    return reckoning.firm || (stance === 'supports' ? firm.for : firm.against) === 0;
  });
}

function fallen({ evidence }: Dossier): readonly DossierEvidence[] {
  return evidence.filter(
    ({ reckoning }) =>
      reckoning.as === 'set_aside' && ['withdrawn', 'undercut'].includes(reckoning.reason),
  );
}

/** So that "nothing is on record" is not read as "nothing was offered"; which, and why, the evidence tells: a card has no such section. */
function setAside({ dossier, words }: SummaryView): readonly Sentence[] {
  const { status } = dossier.derived;
  if (status !== 'unchecked' && status !== 'no_evidence_found') return [];
  const aside = [...dossier.evidence, ...(status === 'unchecked' ? dossier.absences : [])].filter(
    ({ reckoning }) =>
      reckoning.as === 'set_aside' && !['context', 'draft'].includes(reckoning.reason),
  );
  if (aside.length === 0) return [];
  const numbers = aside.map(({ n }) => n);
  return [sentence(words.standing.setAside(aside.length), numbers)];
}

function possible({ dossier, words }: SummaryView): readonly Sentence[] {
  const records = dossier.derived.possibly.map(({ n }) => n);
  return possiblyPhrases(statusFactsOf(dossier), words).map((each) => sentence(each, records));
}

/** The mark stands beside the status, whoever set it. */
const misleading = ({ dossier, words }: SummaryView): readonly Sentence[] =>
  misleadingMarks(dossier).map(({ n, by, leftOut }) =>
    sentence(words.standing.misleading(by, leftOut), [n]),
  );

function stale({ dossier, words }: SummaryView): Paragraph {
  const reasons = dossier.stale.filter((reason) => !isSaidAlready(reason, dossier));
  if (reasons.length === 0) return [];
  const records = reasons.flatMap((reason) => staleRecords(reason, dossier));
  const { lookedUntil } = dossier.derived;
  const reach = lookedUntil === null ? null : isoOfDay(lookedUntil);
  return [sentence(words.standing.stale(reasons, reach), records)];
}

/** The sentence on a pending claim says that it names no date. */
function isSaidAlready(reason: StaleReason, { derived: { status } }: Dossier): boolean {
  return reason === 'no_due_date' && status === 'pending';
}

function staleRecords(reason: StaleReason, dossier: Dossier): readonly number[] {
  const looks = countedAbsences(dossier).map(({ n }) => n);
  if (reason === 'look_old' && looks.length > 0) return looks;
  const troubled = reason === 'quote_in_trouble' ? troubledPassages(dossier) : [];
  if (troubled.length > 0) return troubled;
  const isOfClaim = reason === 'overdue' || reason === 'no_due_date';
  return isOfClaim || dossier.assessed === null ? [dossier.claim.n] : [dossier.assessed.n];
}

/** Those of them that the summary has: one behind a draft alone is told to nobody. */
function troubledPassages(dossier: Dossier): readonly number[] {
  const told = new Set(recordsOf(dossier).map(({ n }) => n));
  return (dossier.troubled ?? []).filter((n) => told.has(n));
}

function claimed({ dossier, words }: SummaryView): Paragraph {
  const { n, value } = dossier.claim;
  const { status } = dossier.derived;
  const isKindSaid = status === 'pending' || dossier.derived.row === 1;
  const { amountLow, amountHigh, unit } = value;
  const hasAmount = amountLow !== undefined || amountHigh !== undefined;
  const phrases: readonly (Phrase | null)[] = [
    isKindSaid ? null : words.claim.kinds[value.claimKind],
    value.terms === undefined ? null : words.claim.terms(value.terms),
    value.aboutOn === undefined ? null : words.claim.about(value.aboutOn.text),
    value.dueOn === undefined || status === 'pending' ? null : words.claim.dueOn(value.dueOn.text),
    hasAmount ? words.claim.amount(amountLow, amountHigh, unit) : null,
  ];
  return [
    ...phrases.filter((each) => each !== null).map((each) => sentence(each, [n])),
    ...mergedSentences({ dossier, words }),
  ];
}
