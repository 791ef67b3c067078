import { openDesk } from '../../src/open-desk.ts';
import { type ClaimFilters, listClaims } from '../../src/queries/list-claims.ts';
import { inTurns, type Measured, rounded } from './bound.ts';

/** Pages of lists, from the beginning and from the middle of the desk. */
export async function benchPages(path: string, claims: number): Promise<readonly Measured[]> {
  const desk = await openDesk(`file:${path}`);
  const measured: Measured[] = [];
  for (const [name, filters] of lists) {
    const first = await listClaims(desk, filters);
    const later = { ...filters, after: first.next ?? '0' };
    const times = await inTurns(
      { warm: 1, timed: 7 },
      { first: () => listClaims(desk, filters), later: () => listClaims(desk, later) },
    );
    const slower = Math.max(times.first, times.later);
    measured.push({
      name: `a page of claims ${name}`,
      compared: `itself: the slower of the first page and the next; ${claims} claims`,
      found: slower,
      unit: 'ms',
      bound: 300,
      is: 'at most',
      figures: `${rounded(times.first)} ms and ${rounded(times.later)} ms, ${first.items.length} claims`,
    });
  }
  await desk.store.close();
  return measured;
}

const lists: readonly (readonly [string, ClaimFilters])[] = [
  ['that stand at supported', { status: 'supported' }],
  ['that stand at unchecked', { status: 'unchecked' }],
  ['that stand at not checkable', { status: 'not_checkable' }],
  ['that want another look', { stale: true }],
  ['that wanted another look when the desk was young', { stale: true, asOf: '2011' }],
];
