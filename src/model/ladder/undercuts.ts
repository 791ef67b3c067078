import type { CaseEvidence, CaseFile } from './case-file.ts';
import { isFirm } from './firm.ts';
import { groupBy } from './group-by.ts';
import { sourceOf, sourcesRepeated } from './origin-chain.ts';
import { inTraceOrder } from './trace-order.ts';

/** Which pieces are undercut, each with the undercutter that takes its force: piece → undercutter. */
export type Undercuts = ReadonlyMap<number, number>;

/**
 * Judges the undercutters among the pieces that nothing else sets aside. They point only to earlier entries,
 * so going from the last entered to the first settles each undercutter before the piece it aims at: one that
 * is itself undercut restores its target. Only a firm one takes force.
 *
 * With a piece fall the pieces of its side that repeat its source. The side of an undercutter is the
 * undercutters of the same piece; another passage of the same source does not repeat it and stays.
 */
export function judgeUndercuts(
  open: readonly CaseEvidence[],
  sources: CaseFile['sources'],
): Undercuts {
  const undercuts = new Map<number, number>();
  const openNumbers = new Set(open.map(({ n }) => n));
  const aimedAt = groupBy(open.filter(pointsBack), ({ undercuts: target }) => target);
  for (const [target, undercutters] of [...aimedAt].sort(([one], [other]) => other - one)) {
    fallTogether(undercutters, undercuts, sources);
    const undercutter = undercutters
      .filter((piece) => isFirm(piece) && !undercuts.has(piece.n))
      .sort(inTraceOrder)[0];
    if (undercutter && openNumbers.has(target)) undercuts.set(target, undercutter.n);
  }
  for (const stance of ['supports', 'refutes'] as const) {
    fallTogether(
      open.filter((piece) => piece.stance === stance),
      undercuts,
      sources,
    );
  }
  return undercuts;
}

type Undercutter = CaseEvidence & { readonly undercuts: number };

/** Import refuses an undercut of a later entry; one that got in anyway is shown and takes nothing. */
function pointsBack(piece: CaseEvidence): piece is Undercutter {
  return piece.stance === 'undercuts' && piece.undercuts !== undefined && piece.undercuts < piece.n;
}

/** Adds to the undercut pieces of one side those that repeat their sources, and those that repeat these. */
function fallTogether(
  side: readonly CaseEvidence[],
  undercuts: Map<number, number>,
  sources: CaseFile['sources'],
): void {
  const fallen = side.filter((piece) => undercuts.has(piece.n)).sort(inTraceOrder);
  // The loop also meets the pieces that are added to the end while it runs.
  for (const piece of fallen) {
    const source = sourceOf(piece);
    const undercutter = undercuts.get(piece.n);
    if (source === undefined || undercutter === undefined) continue;
    const repeating = side.filter(
      (other) => !undercuts.has(other.n) && sourcesRepeated(other, sources).includes(source),
    );
    for (const { n } of repeating) undercuts.set(n, undercutter);
    fallen.push(...repeating.sort(inTraceOrder));
  }
}
