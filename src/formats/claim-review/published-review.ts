import type { Dossier, DossierReview } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';

/** The review of its own that the desk published last of a claim; one that was withheld has no words to give. */
export const publishedReview = ({ reviews }: Dossier): DossierReview | undefined =>
  reviews.findLast((review) => review.value.assessment !== undefined && !isGone(review));
