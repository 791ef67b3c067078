import { type RawBuilder, sql } from 'kysely';

/**
 * Which claims a record is about, as a table `claims(n, claim)`: a claim is about itself, a quote and a source about every
 * claim they are cited for, a speaker about what he or she said.
 */
export const claimsOf: RawBuilder<unknown> = sql`(
  SELECT n, n AS claim FROM record_claim
  UNION ALL SELECT n, claim FROM record_appearance
  UNION ALL SELECT n, claim FROM record_evidence
  UNION ALL SELECT n, claim FROM record_absence
  UNION ALL SELECT n, claim FROM record_assessment
  UNION ALL SELECT n, claim FROM record_review
  UNION ALL SELECT passage, claim FROM record_appearance WHERE passage IS NOT NULL
  UNION ALL SELECT passage, claim FROM record_evidence WHERE passage IS NOT NULL
  UNION ALL SELECT passage, claim FROM record_absence WHERE passage IS NOT NULL
  UNION ALL SELECT source, claim FROM record_appearance WHERE source IS NOT NULL
  UNION ALL SELECT source, claim FROM record_evidence WHERE source IS NOT NULL
  UNION ALL SELECT speaker, claim FROM record_appearance
) AS claims`;
