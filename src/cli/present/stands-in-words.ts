import { type Stands, standsJudged } from '../../model/judged.ts';
import { plainText } from '../../summaries/phrase.ts';
import { judgedInWords } from '../../summaries/words/english/judged.ts';

/**
 * A status in the middle of a line. `no_evidence_found` never goes without its rung and how far the looks
 * reach.
 */
export const standsInWords = (stands: Stands): string =>
  plainText(judgedInWords(standsJudged(stands)));
