import type { Confidence, Likelihood } from '../../../model/vocabularies/assessments.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { AssessmentWords } from '../words.ts';
import { count, date, quotedEnd } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** The judgement of a person, in German. Likelihood and confidence are two sentences. */
export const assessment: AssessmentWords = {
  judged: (who, on, judgement) =>
    phrase`Die Beurteilung von ${who} (${date(on)}): ${judgedInWords(judgement)}.`,
  confidence: (confidence) => phrase`Sicherheit dieser Beurteilung: ${confidences[confidence]}.`,
  likelihood: (likelihood) =>
    phrase`Wahrscheinlichkeit, dass die Behauptung zutrifft: ${likelihoods[likelihood]}.`,
  because: (because) => phrase`Angegebene Gründe: ${quotedEnd(because)}`,
  considered: (records) =>
    records === 1
      ? phrase`Berücksichtigt wurde ein Eintrag.`
      : phrase`Berücksichtigte Einträge: ${ownPhrase(String(records))}.`,
  consideredElsewhere: (records) =>
    records === 1
      ? phrase`Davon gehört jetzt ein Eintrag zu einer anderen Behauptung.`
      : phrase`Davon gehören jetzt ${count(records)} Einträge zu einer anderen Behauptung.`,
  ruleGave: (rule, judgement) =>
    phrase`Die Regel ${ownPhrase(rule)} ergab damals: ${judgedInWords(judgement)}.`,
  superseded: (who, on, judgement) =>
    phrase`Eine frühere Beurteilung von ${who} (${date(on)}) wurde ersetzt: ${judgedInWords(judgement)}.`,
};

/** How sure a person is of a judgement. */
export const confidences: Readonly<Record<Confidence, Phrase>> = {
  low: phrase`gering`,
  moderate: phrase`mittel`,
  high: phrase`hoch`,
};

const likelihoods: Readonly<Record<Likelihood, Phrase>> = {
  almost_no_chance: phrase`so gut wie ausgeschlossen`,
  very_unlikely: phrase`sehr unwahrscheinlich`,
  unlikely: phrase`unwahrscheinlich`,
  roughly_even: phrase`etwa gleich wahrscheinlich wie nicht`,
  likely: phrase`wahrscheinlich`,
  very_likely: phrase`sehr wahrscheinlich`,
  almost_certain: phrase`so gut wie sicher`,
};
