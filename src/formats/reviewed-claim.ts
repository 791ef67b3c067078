import type { Path } from './foreign.ts';
import { RowProblem } from './import-format.ts';
import type { IncomingClaim } from './incoming.ts';

/** What a review says of the claim it reviews. */
export interface ReviewedFacts {
  /** The claim in words, if it gives them. */
  readonly text: string | undefined;
  /** Where they stand. */
  readonly at: Path;
  /** The title and address of the review. */
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

/**
 * The claim under review. Where the review does not give its words, the claim is named by the review and never by the
 * review's title alone: a title often says the contrary of the claim.
 */
export function reviewedClaim({ text, at, title, url, language }: ReviewedFacts): IncomingClaim {
  if (text !== undefined) return { text, language, at: { text: at } };
  if (title === undefined && url === undefined) {
    throw new RowProblem('it gives neither a claim nor the title or address of a review');
  }
  const review = title === undefined ? url : `"${title}"${url === undefined ? '' : ` (${url})`}`;
  return {
    text: `The claim that is reviewed in ${review}`,
    terms: 'The row gives no words of the claim; the review has them.',
    language,
  };
}
