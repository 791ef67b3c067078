import type { Dossier } from '../../model/dossier.ts';
import { misleadingMarks } from '../../model/misleading-marks.ts';

/** The number of a rating with the ends of its scale. */
export interface RatingNumbers {
  readonly ratingValue: number;
  readonly bestRating: 5;
  readonly worstRating: 1;
}

/**
 * Only what is supported or refuted has a number, and nothing that is marked misleading: every other status would need
 * an invented middle.
 */
export function numbersOf(dossier: Dossier): RatingNumbers | undefined {
  const { assessed, derived } = dossier;
  if (misleadingMarks(dossier).length > 0) return undefined;
  const status = assessed?.value.status ?? derived.status;
  if (derived.held !== null && assessed === null) return undefined;
  if (status === 'supported') return { ratingValue: 5, bestRating: 5, worstRating: 1 };
  return status === 'refuted' ? { ratingValue: 1, bestRating: 5, worstRating: 1 } : undefined;
}
