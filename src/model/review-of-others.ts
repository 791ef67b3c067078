import type { DossierRecord } from './dossier.ts';
import { withheldText } from './record/withheld.ts';

/** How another publisher rated a claim, word for word. */
export interface ReviewOfOthers {
  readonly publisher: string;
  readonly rating: string;
}

/** Of reviews in their order those of other publishers; without those whose words were withheld. */
export const ofOthers = (
  reviews: readonly Pick<DossierRecord<'review'>, 'value'>[],
): readonly ReviewOfOthers[] =>
  reviews.flatMap(({ value: { publisher, rating } }) =>
    publisher === undefined || rating === withheldText ? [] : [{ publisher, rating }],
  );
