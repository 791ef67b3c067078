import type { CaseEvidence, CaseFile } from './case-file.ts';
import { isFirm } from './firm.ts';
import { groupBy } from './group-by.ts';
import { endOfPath, sourcesRepeated } from './origin-chain.ts';
import { inTraceOrder } from './trace-order.ts';

/** One origin on one side: the piece that speaks for it, and the pieces that would only say it again. */
export interface Voice {
  readonly piece: CaseEvidence;
  readonly others: readonly CaseEvidence[];
}

/**
 * Gives each origin of one side its one voice: the piece nearest the origin; among equals the firm, then the
 * stronger, the earlier, the smaller SHA-256 of its content. So a copy cannot outrank what it copies.
 */
export function voicesOf(
  side: readonly CaseEvidence[],
  sources: CaseFile['sources'],
): readonly Voice[] {
  const byOrigin = groupBy(side, (piece) => originOf(piece, sources));
  return [...byOrigin.values()].flatMap((pieces) => {
    const [piece, ...others] = [...pieces].sort(
      (one, other) =>
        stepsFromOrigin(one, sources) - stepsFromOrigin(other, sources) ||
        Number(isFirm(other)) - Number(isFirm(one)) ||
        strengthRank(other) - strengthRank(one) ||
        inTraceOrder(one, other),
    );
    return piece === undefined ? [] : [{ piece, others }];
  });
}

/**
 * The end of the piece's way to its origin. All unnamed origins on one side are one; a piece that names
 * neither an origin nor a source has an unnamed one.
 */
function originOf(piece: CaseEvidence, sources: CaseFile['sources']): number | 'unnamed' {
  if (piece.origin === 'unnamed') return 'unnamed';
  return endOfPath(piece, sources) ?? 'unnamed';
}

/** How many repeats lie between a piece and its origin; how far off an unnamed one is nobody can say. */
function stepsFromOrigin(piece: CaseEvidence, sources: CaseFile['sources']): number {
  return sourcesRepeated(piece, sources).length;
}

function strengthRank({ strength }: CaseEvidence): number {
  return strength === undefined ? 0 : strengthOrder.indexOf(strength) + 1;
}

const strengthOrder = ['weak', 'moderate', 'strong'] as const;
