import type { DossierAbsence } from '../../model/dossier.ts';
import { rungs } from '../../model/vocabularies/statuses.ts';
import { citedIn } from '../cited.ts';
import { claimTakenBack } from '../claim-taken-back.ts';
import { countedAbsences, lookOf } from '../looks.ts';
import type { Phrase } from '../phrase.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import { setAsideBy } from '../set-aside-by.ts';
import { sourceNumber } from '../sources-behind.ts';
import { type SummaryView, sourceOf } from '../summary-view.ts';
import { translated } from '../translated.ts';

/** What was looked for, where and by whom, and what stays unknown; never silent, since silence would say that somebody looked. */
export function lookedForSection(view: SummaryView): Section {
  const { dossier, words } = view;
  const { absences, claim } = dossier;
  const unknown = stillUnknown(view);
  return {
    key: 'looked_for',
    title: words.sections.looked_for,
    shape: 'list',
    paragraphs: [
      ...claimTakenBack(view),
      ...(absences.length === 0 ? [[sentence(words.lookedFor.none, [claim.n])]] : []),
      ...absences.map((absence) => paragraphOf(absence, view)),
      ...(unknown.length === 0 ? [] : [unknown]),
    ],
  };
}

function paragraphOf(absence: DossierAbsence, view: SummaryView): Paragraph {
  const { n, reckoning } = absence;
  const say = view.words.lookedFor;
  const by = setAsideBy(absence, view.dossier)?.n;
  return [
    look(absence, view),
    ...translated(absence.passage, view.words),
    ...(reckoning.as === 'set_aside'
      ? [sentence(say.notCounted(reckoning.reason, setAsideBy(absence, view.dossier)), [n, by])]
      : []),
    ...details(absence, view).map((each) => sentence(each, [n])),
  ];
}

function look(absence: DossierAbsence, { dossier, words }: SummaryView): Sentence {
  const { n, passage, reckoning } = absence;
  const source = sourceOf(dossier, sourceNumber(absence));
  const text = words.lookedFor.look(lookOf(dossier, absence), citedIn(passage, source));
  const records = [n, passage?.n, source?.n];
  return sentence(reckoning.as === 'possibly' ? words.lookedFor.possibly(text) : text, records);
}

function details({ value }: DossierAbsence, { words }: SummaryView): readonly Phrase[] {
  const say = words.lookedFor;
  const { covered, searchTerms, fromOn, untilOn, position, basis, note } = value;
  const noted = value.absenceKind === 'expected' ? say.whyExpected : say.note;
  return [
    covered === undefined ? null : say.covered(covered),
    searchTerms === undefined ? null : say.terms(searchTerms),
    fromOn === undefined ? null : say.period(fromOn.text, untilOn?.text),
    position === undefined ? null : say.position(position),
    // That somebody who knows of none is not aware of any has been said.
    basis === undefined || basis === 'not_aware' ? null : words.appearances.basis(basis),
    note === undefined ? null : noted(note),
  ].filter((each) => each !== null);
}

function stillUnknown({ dossier, words }: SummaryView): Paragraph {
  const say = words.lookedFor;
  const { status } = dossier.derived;
  const counted = countedAbsences(dossier);
  const kinds = counted.map(({ value }) => value.absenceKind);
  const highest = rungs.codes.findLast((rung) => kinds.includes(rung));
  const unknown = whatIsUnknown({ dossier, words });
  const looks = counted.map(({ n }) => n);
  return [
    ...(highest === undefined ? [] : [sentence(say.unknownAfter[highest], looks)]),
    ...(status === 'no_evidence_found' ? [sentence(say.notAgainst, looks)] : []),
    ...(unknown === undefined ? [] : [sentence(unknown, [dossier.claim.n])]),
  ];
}

function whatIsUnknown({ dossier, words }: SummaryView): Phrase | undefined {
  const { unknown, unknownOutcome } = words.lookedFor;
  const { claimKind } = dossier.claim.value;
  const { status } = dossier.derived;
  const isUnsettled = status === 'unchecked' || status === 'insufficient';
  const foretells = claimKind === 'forecast' || claimKind === 'promise';
  return foretells && isUnsettled ? unknownOutcome : unknown[status];
}
