/**
 * The rating words of one language, by what they mean beyond doubt. What could mean two statuses stands under
 * `neither`: half-grades, "misleading", "unproven", "no evidence", satire. A word in no list is not understood.
 */
export interface RatingWords {
  /** BCP 47. */
  readonly language: string;
  readonly supported: readonly string[];
  readonly refuted: readonly string[];
  readonly neither: readonly string[];
  /** Words that, anywhere in a label, leave room for another status: "False. There is no evidence of it." */
  readonly hedges: readonly string[];
}
