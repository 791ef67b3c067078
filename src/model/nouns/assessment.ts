import { code, date, optional, reference, references, token, words } from '../record/field.ts';
import { noun, type ValueOf } from '../record/noun.ts';
import { confidences, likelihoods } from '../vocabularies/assessments.ts';
import { rungs, statuses } from '../vocabularies/statuses.ts';

/** A person's dated judgement. Appended, never edited. */
export const assessment = noun('assessment', {
  claim: reference('claim'),
  status: code(statuses),
  confidence: optional(code(confidences)),
  likelihood: optional(code(likelihoods)),
  because: words,
  /** The mark *misleading*, with what is left out. */
  misleading: optional(words),
  assessedOn: optional(date),
  reviewOn: optional(date),
  /** The evidence and absences it considered. */
  considered: optional(references('record')),
  /** Assessments of others that it supersedes; the same person's earlier one always is. */
  supersedes: optional(references('assessment')),
  /** The derived status it saw, by which rule. */
  sawStatus: code(statuses),
  sawRung: optional(code(rungs)),
  sawRule: token,
});
export type Assessment = ValueOf<typeof assessment.fields>;
