import type { DossierAssessment } from '../../model/dossier.ts';
import { judgedOf, sawOf } from '../../model/judged.ts';
import { judgementsInForce } from '../../model/judgements-in-force.ts';
import { dayOfAssessment, reachIn } from '../assessment-facts.ts';
import type { Section } from '../section.ts';
import { type Paragraph, type Sentence, sentence } from '../sentence.ts';
import type { JudgedView, SummaryView } from '../summary-view.ts';

/** The judgements of people, with their reasons; null when nobody has judged. */
export function assessmentSection(view: JudgedView): Section | null {
  const { superseded } = view.dossier;
  const inForce = judgementsInForce(view.dossier);
  if (inForce.length + superseded.length === 0) return null;
  return {
    key: 'assessment',
    title: view.words.sections.assessment,
    shape: 'list',
    paragraphs: [
      ...inForce.map((each) => paragraphOf(each, view)),
      ...superseded.map((each) => supersededParagraph(each, view)),
    ],
  };
}

/** Confidence and likelihood are two sentences: how sure the judge is, and how likely the thing is. */
function paragraphOf(assessment: DossierAssessment, view: JudgedView): Paragraph {
  const { dossier, words } = view;
  const say = words.assessment;
  const { n, value, entered } = assessment;
  const { confidence, likelihood, sawStatus } = value;
  const saw = sawOf(value, reachIn(dossier));
  return [
    sentence(
      say.judged(entered.by, dayOfAssessment(assessment), judgedOf(value, reachIn(dossier))),
      [n],
    ),
    ...(confidence === undefined ? [] : [sentence(say.confidence(confidence), [n])]),
    ...(likelihood === undefined ? [] : [sentence(say.likelihood(likelihood), [n])]),
    sentence(say.because(value.because), [n]),
    ...consideredBy(assessment, view),
    ...(sawStatus === value.status ? [] : [sentence(say.ruleGave(value.sawRule, saw), [n])]),
  ];
}

/** What was considered of a claim that was merged then and is parted now is no record of this claim any more. */
function consideredBy(
  { n, value: { considered = [] } }: DossierAssessment,
  { words: { assessment: say }, isHeld }: JudgedView,
): readonly Sentence[] {
  if (considered.length === 0) return [];
  const held = considered.filter(isHeld);
  const elsewhere = considered.length - held.length;
  return [
    sentence(say.considered(considered.length), [n, ...held]),
    ...(elsewhere === 0 ? [] : [sentence(say.consideredElsewhere(elsewhere), [n])]),
  ];
}

function supersededParagraph(
  assessment: DossierAssessment,
  { dossier, words }: SummaryView,
): Paragraph {
  const say = words.assessment;
  const { n, value, entered } = assessment;
  return [
    sentence(
      say.superseded(entered.by, dayOfAssessment(assessment), judgedOf(value, reachIn(dossier))),
      [n],
    ),
    sentence(say.because(value.because), [n]),
  ];
}
