import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { alteredAndNamed } from '../changes/altered-records.ts';
import { claimsAround } from '../changes/claims-around.ts';

/**
 * The claims that may stand elsewhere in public than for the desk, by what was entered up to number `n`: those that anything bears
 * on of which somebody decided who may see it. More may be named than do, never fewer. Null where that is as soon told claim by claim.
 */
export async function claimsApart(reader: Reader, n: number): Promise<readonly number[] | null> {
  const decisions = await readRecords(reader, 'visibility', { upTo: n, limit: decisionsMost + 1 });
  if (decisions.length === 0) return [];
  if (decisions.length > decisionsMost) return null;
  const found = await alteredAndNamed(reader, decisions);
  return found && claimsAround(reader, found, n);
}

const decisionsMost = 5_000;
