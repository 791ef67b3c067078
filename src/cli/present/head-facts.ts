import type { DeskHead } from '../../queries/head.ts';
import { facts } from './facts.ts';

/** Where a ledger stands, for people. */
export function headFacts(head: DeskHead): string {
  return facts([
    ['desk', head.desk],
    ['position', head.position],
    ['records', head.n],
    ['link', head.link],
    ['at', head.at ?? 'no entry yet'],
    ['zone', head.zone],
  ]);
}
