import { type Day, openEnd } from '../../model/bounds.ts';
import type { DossierAssessment, DossierReview, JudgementSince } from '../../model/dossier.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { type TakenBack, takenBackBy } from '../../model/taken-back.ts';
import { type Assessments, standsInPlaceOf } from './assessments-in-force.ts';
import { allKnown, type Known } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';

/** The records of a claim, and who had judged it by a day. */
interface Judged {
  readonly records: ClaimCase;
  readonly judged: Assessments;
  readonly day: Day;
}

/** Reviews, each of ours with what became by the day of the judgement it published. */
export const withJudgementSince = (
  reviews: readonly DossierReview[],
  judged: Judged,
): readonly DossierReview[] =>
  reviews.map((review) => {
    const since = judgementSince(review, judged);
    return since === undefined ? review : { since, ...review };
  });

/** A judgement that is of another claim since a merge was parted tells nothing here. */
function judgementSince(
  { value: { assessment } }: DossierReview,
  { records, judged, day }: Judged,
): JudgementSince | undefined {
  if (assessment === undefined) return undefined;
  const judgement = allKnown(records, 'assessment').find(({ n }) => n === assessment);
  if (judgement === undefined) return undefined;
  return takenBack(judgement, day) ?? superseded(judgement, judged);
}

/** By a mistake where there is one, which holds at every day; else by the withdrawal of the earliest day. */
function takenBack(judgement: Known<'assessment'>, day: Day): JudgementSince | undefined {
  const all = takenBackBy(judgement, day);
  const by = all.find(({ kind }) => kind === 'mistake') ?? all.toSorted(byDay).at(0);
  return by && { judgement, became: 'taken_back', by };
}

const byDay = (one: TakenBack, other: TakenBack): number => dayOf(one) - dayOf(other);

const dayOf = ({ on }: TakenBack): Day => parseEdtf(on)?.last ?? openEnd;

/** One that came to the same status leaves what was published as it is. */
function superseded(
  judgement: Known<'assessment'>,
  judged: Assessments,
): JudgementSince | undefined {
  const own = judged.superseded.find(({ n }) => n === judgement.n);
  const by: DossierAssessment | undefined = own && standsInPlaceOf(own, judged);
  if (by === undefined || by.value.status === judgement.value.status) return undefined;
  return { judgement, became: 'superseded', by };
}
