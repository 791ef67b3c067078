import type { Confidence, Likelihood } from '../../../model/vocabularies/assessments.ts';
import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { AssessmentWords } from '../words.ts';
import { count, date, quotedEnd } from './basics.ts';
import { judgedInWords } from './judged.ts';

/** The judgement of a person, in English. Likelihood and confidence are two sentences. */
export const assessment: AssessmentWords = {
  judged: (who, on, judgement) =>
    phrase`The judgement of ${who} (${date(on)}): ${judgedInWords(judgement)}.`,
  confidence: (confidence) => phrase`Confidence in this judgement: ${confidences[confidence]}.`,
  likelihood: (likelihood) => phrase`Likelihood that the claim holds: ${likelihoods[likelihood]}.`,
  because: (because) => phrase`Reasons given: ${quotedEnd(because)}`,
  considered: (records) =>
    records === 1
      ? phrase`One record was considered.`
      : phrase`${capital(count(records))} records were considered.`,
  consideredElsewhere: (records) =>
    records === 1
      ? phrase`One of those considered is a record of another claim now.`
      : phrase`${capital(count(records))} of those considered are records of another claim now.`,
  ruleGave: (rule, judgement) =>
    phrase`The rule ${ownPhrase(rule)} gave at that time: ${judgedInWords(judgement)}.`,
  superseded: (who, on, judgement) =>
    phrase`An earlier judgement of ${who} (${date(on)}) was superseded: ${judgedInWords(judgement)}.`,
};

const confidences: Readonly<Record<Confidence, Phrase>> = {
  low: phrase`low`,
  moderate: phrase`moderate`,
  high: phrase`high`,
};

const likelihoods: Readonly<Record<Likelihood, Phrase>> = {
  almost_no_chance: phrase`almost no chance`,
  very_unlikely: phrase`very unlikely`,
  unlikely: phrase`unlikely`,
  roughly_even: phrase`roughly even`,
  likely: phrase`likely`,
  very_likely: phrase`very likely`,
  almost_certain: phrase`almost certain`,
};

function capital(words: Phrase): Phrase {
  return words.map((part, at) =>
    at === 0 ? { ...part, text: part.text.charAt(0).toUpperCase() + part.text.slice(1) } : part,
  );
}
