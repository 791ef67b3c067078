import type { CaseEvidence } from './case-file.ts';

/**
 * Whether a piece is firm: strength moderate or strong, not interested, credibility not 4, 5 or 6. `unknown`
 * means the same as 6, "cannot be judged", and makes a piece thin too; a credibility that was never graded
 * does not. Every piece that is not firm is thin, ungraded ones too.
 */
export function isFirm({ strength, interested, credibility }: CaseEvidence): boolean {
  const settles = strength === 'moderate' || strength === 'strong';
  return settles && !interested && !(credibility !== undefined && doubtful.has(credibility));
}

const doubtful: ReadonlySet<string> = new Set(['4', '5', '6', 'unknown']);
