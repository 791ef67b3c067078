import { setAsideReasons } from '../../model/vocabularies/evidence.ts';
import type { DerivedStatus } from '../../queries/status.ts';
import { table } from './table.ts';

/** What became of each evidence and absence, a line each; nothing where there are none. */
export function traceText(derived: DerivedStatus, width: number): readonly string[] {
  const rows = [
    ...derived.counted.map(({ kind, n, why }) => [n, kind, 'counts', why]),
    ...derived.setAside.map(({ kind, n, reason }) => [
      n,
      kind,
      'set aside',
      `${setAsideReasons.terms[reason].label}: ${setAsideReasons.terms[reason].means}`,
    ]),
    ...derived.possibly.map(({ kind, n }) => [n, kind, 'possibly', 'may have happened by then']),
  ];
  return rows.length === 0 ? [] : ['', table(['n', 'record', 'does it count', 'why'], rows, width)];
}
