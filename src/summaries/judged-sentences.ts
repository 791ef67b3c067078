import type { DossierAssessment } from '../model/dossier.ts';
import { judgedOf } from '../model/judged.ts';
import { reviewedOn } from '../model/reviewed-on.ts';
import { dayOfAssessment, reachIn } from './assessment-facts.ts';
import { type Paragraph, type Sentence, sentence } from './sentence.ts';
import { sincePhrase } from './since-phrase.ts';
import type { SummaryView } from './summary-view.ts';

/**
 * What people made of a claim, beside what the rule derives: the assessments in force, those who dissent, and the reviews,
 * each rating word for word. Empty where nobody judged or reviewed it.
 */
export function judgedSentences({ dossier, words }: SummaryView): Paragraph {
  const { assessed, dissent, reviews } = dossier;
  return [
    ...(assessed === null ? [] : [agreement(assessed, { dossier, words })]),
    ...dissent.map((each) =>
      sentence(
        words.standing.dissent(
          each.entered.by,
          dayOfAssessment(each),
          judgedOf(each.value, reachIn(dossier)),
        ),
        [each.n],
      ),
    ),
    ...reviews.map((review) => {
      const { n, value, since } = review;
      const { publisher, rating } = value;
      const on = reviewedOn(review) ?? undefined;
      const told = sincePhrase(since, dossier, words);
      return sentence(words.standing.reviewed(publisher, rating, on, told), [
        ...[n, since?.judgement.n, since?.by.n],
      ]);
    }),
  ];
}

/** A difference from the rule is always said, and so is that there is none. */
function agreement(assessed: DossierAssessment, { dossier, words }: SummaryView): Sentence {
  const say = words.standing;
  const [who, on] = [assessed.entered.by, dayOfAssessment(assessed)];
  const text =
    assessed.value.status === dossier.derived.status
      ? say.assessedAlike(who, on)
      : say.assessedOtherwise(who, on, judgedOf(assessed.value, reachIn(dossier)));
  return sentence(text, [assessed.n]);
}
