import { isoOfDay } from './day.ts';
import type { DossierReview } from './dossier.ts';
import type { RetractionKind } from './vocabularies/acts.ts';

/** What became of the judgement that a review of ours published, as answers have it. */
export interface JudgementBecame {
  /** The number of the judgement. */
  readonly assessment: number;
  readonly became: RetractionKind | 'superseded';
  /** The number of the retraction, or of the judgement of another status that stands in its place. */
  readonly by: number;
  /** EDTF: the day of that. */
  readonly on: string;
}

/** The field that tells it; none where the judgement stands as it was published, or the review is another's. */
export function judgementBecame({ since }: Pick<DossierReview, 'since'>): {
  readonly since?: JudgementBecame;
} {
  if (since === undefined) return {};
  const { n: assessment } = since.judgement;
  if (since.became === 'taken_back') {
    const { kind, n, on } = since.by;
    return { since: { assessment, became: kind, by: n, on } };
  }
  const { n, value, entered } = since.by;
  const on = value.assessedOn?.text ?? isoOfDay(entered.day);
  return { since: { assessment, became: 'superseded', by: n, on } };
}
