import type { CaseEvidence, CaseFile } from './case-file.ts';
import { isFirm } from './firm.ts';
import { groupBy } from './group-by.ts';
import { sourceOf, sourcesRepeated } from './origin-chain.ts';
import { inTraceOrder } from './trace-order.ts';

/** Which pieces are undercut, each with the undercutter that takes its force: piece → undercutter. */
type Undercuts = ReadonlyMap<number, number>;

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

/**
 * Adds to the undercut pieces of one side those that repeat the source of one of them, and those that repeat
 * the source of these: an origin that a piece names for itself can lead on to the next.
 */
function fallTogether(
  side: readonly CaseEvidence[],
  undercuts: Map<number, number>,
  sources: CaseFile['sources'],
): void {
  const fallen = side.filter((piece) => undercuts.has(piece.n)).sort(inTraceOrder);
  const before = undercuts.size;
  for (const piece of side.filter(({ n }) => !undercuts.has(n))) {
    const repeated = sourcesRepeated(piece, sources);
    const root = fallen.find((other) => repeated.includes(sourceOf(other) ?? noSource));
    const undercutter = root && undercuts.get(root.n);
    if (undercutter !== undefined) undercuts.set(piece.n, undercutter);
  }
  if (undercuts.size > before) fallTogether(side, undercuts, sources);
}

/** Numbers of records begin at 1. */
const noSource = 0;
