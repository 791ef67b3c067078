import { staleUrgency } from '../../model/vocabularies/assessments.ts';
import type { PublishedReview } from '../../services/publish-review.ts';
import { wrap } from '../../summaries/wrap.ts';
import { staleReasonLines } from './stale-reason-lines.ts';

/** What was published, for the terminal, and where that is no longer how things are, what changed and what to do. */
export function publishedReviewText(review: PublishedReview, claim: string, width: number): string {
  const { n, value, stale } = review;
  const reasons = staleUrgency.filter((reason) => stale.includes(reason));
  return [
    `Recorded review ${n} of ours: "${value.rating}".`,
    ...judgedSince(review, claim, width),
    ...(reasons.length === 0 ? [] : ['', 'The claim wants another look:']),
    ...reasons.flatMap((reason) => staleReasonLines(reason, width)),
    ...(reasons.length === 0
      ? []
      : [wrap(`If you assess it again, publish that too: ${again(claim)}.`, { width })]),
  ].join('\n');
}

function judgedSince(
  { value, inForce }: PublishedReview,
  claim: string,
  width: number,
): readonly string[] {
  if (inForce === value.assessment) return [];
  const published = `It publishes assessment ${value.assessment}, which is in force no longer`;
  const [said, toDo] =
    inForce === null
      ? [`${published}, and no other is.`, 'Assess the claim again: asof claim assess.']
      : [`${published}: assessment ${inForce} is.`, `Publish that one too: ${again(claim)}.`];
  return ['', wrap(said, { width }), wrap(toDo, { width, first: '  → ', indent: '    ' })];
}

const again = (claim: string): string => `asof review publish ${claim}`;
