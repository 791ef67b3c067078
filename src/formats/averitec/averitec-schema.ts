import { z } from 'zod';

/** An answer with where it stands. */
const Answer = z.strictObject({
  answer: z.string(),
  answer_type: z.enum(['Extractive', 'Abstractive', 'Boolean', 'Unanswerable']),
  boolean_explanation: z.string().optional(),
  source_url: z.string().nullable(),
  cached_source_url: z.string().nullable(),
  source_medium: z.string().nullable(),
});

/** The four labels of AVeriTeC (https://fever.ai/dataset/averitec.html). */
const averitecLabels = [
  'Supported',
  'Refuted',
  'Not Enough Evidence',
  'Conflicting Evidence/Cherrypicking',
] as const;

/** A claim as AVeriTeC has it; a label is null where none of the four says what the status says. */
export const AveritecClaim = z.strictObject({
  claim: z.string(),
  required_reannotation: z.boolean(),
  label: z.enum(averitecLabels).nullable(),
  justification: z.string().nullable(),
  claim_date: z
    .string()
    .regex(/^\d{1,2}-\d{1,2}-\d{4}$/, 'it is no D-M-YYYY')
    .nullable(),
  speaker: z.string().nullable(),
  original_claim_url: z.string().nullable(),
  cached_original_claim_url: z.string().nullable(),
  fact_checking_article: z.string().nullable(),
  reporting_source: z.string().nullable(),
  location_ISO_code: z.string().nullable(),
  claim_types: z.array(z.string()),
  fact_checking_strategies: z.array(z.string()),
  questions: z.array(z.strictObject({ question: z.string(), answers: z.array(Answer) })),
});
export type AveritecClaim = Readonly<z.infer<typeof AveritecClaim>>;
