import type { Dossier } from './dossier.ts';

/** The assessments in force that carry the mark *misleading*, the newest first; it stands whoever set it. */
export function misleadingMarks({
  assessed,
  dissent,
}: Pick<Dossier, 'assessed' | 'dissent'>): readonly MisleadingMark[] {
  const inForce = assessed === null ? dissent : [assessed, ...dissent];
  return inForce.flatMap(({ n, value: { misleading }, entered: { by } }) =>
    misleading === undefined ? [] : [{ n, by, leftOut: misleading }],
  );
}

/** The mark *misleading* as an assessment carries it. */
export interface MisleadingMark {
  /** The number of the assessment. */
  readonly n: number;
  readonly by: string;
  readonly leftOut: string;
}
