import type { CaseEvidence, CaseFile } from '../../../src/model/ladder/case-file.ts';
import { firmPiece, first, goesBefore, repeats, sourceOf, traceKeys } from './plain-words.ts';

/*
 * The chapter on undercutters, read backwards: whether a piece falls asks whether those that aim at it stand,
 * which asks who aims at them. It ends, since each aims at an earlier entry.
 */

type Pieces = readonly CaseEvidence[];

/** The undercutter that takes the force of a piece that nothing else set aside. */
export function undercutterOf(
  piece: CaseEvidence,
  open: Pieces,
  file: CaseFile,
): number | undefined {
  const side = sideOf(piece, open);
  return side === null ? takerOf(piece, open, file) : fallenOf(side, open, file).get(piece.n);
}

/** Those that fall with it; null for an undercutter that aims at nothing. */
function sideOf(piece: CaseEvidence, open: Pieces): Pieces | null {
  if (piece.stance !== 'undercuts') return open.filter(({ stance }) => stance === piece.stance);
  const target = piece.undercuts;
  if (target === undefined || target >= piece.n) return null;
  return aimingAt(target, open);
}

function aimingAt(target: number, open: Pieces): Pieces {
  return open.filter(
    ({ n, stance, undercuts }) => stance === 'undercuts' && undercuts === target && target < n,
  );
}

/** The first firm undercutter that aims at it and stands. */
function takerOf(target: CaseEvidence, open: Pieces, file: CaseFile): number | undefined {
  const aiming = aimingAt(target.n, open);
  const fallen = fallenOf(aiming, open, file);
  const standing = aiming.filter((piece) => firmPiece(piece) && !fallen.has(piece.n));
  return first(standing, inTrace)?.n;
}

/** Who of a side has fallen, and by whom: those that are undercut, and round by round who repeats them. */
function fallenOf(side: Pieces, open: Pieces, file: CaseFile): ReadonlyMap<number, number> {
  let fallen = new Map<number, number>();
  for (const piece of side) {
    const by = takerOf(piece, open, file);
    if (by !== undefined) fallen.set(piece.n, by);
  }
  for (;;) {
    const before = fallen;
    const along = side.flatMap((piece) => {
      if (before.has(piece.n)) return [];
      const repeated = side.filter(
        (other) => before.has(other.n) && repeats(piece, file).some((n) => n === sourceOf(other)),
      );
      const by = before.get(first(repeated, inTrace)?.n ?? 0);
      return by === undefined ? [] : [[piece.n, by] as const];
    });
    if (along.length === 0) return before;
    fallen = new Map([...before, ...along]);
  }
}

const inTrace = (one: CaseEvidence, other: CaseEvidence): boolean =>
  goesBefore(traceKeys(one), traceKeys(other));
