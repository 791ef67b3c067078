import { dayOfInstant } from '../../model/day.ts';
import { parseInstant } from '../../model/instant.ts';
import { type LedgerEntry, linkOf } from '../../model/ledger-entry.ts';
import { isMergedAction } from '../../model/merged-action.ts';
import { merkleRoot } from '../../model/record/merkle.ts';
import type { Problem } from '../../store/port.ts';
import type { RawRecord } from '../raw-records.ts';
import type { LedgerMark } from './ledger-mark.ts';

/** Holds one entry against the one before it, against its own link, and against the leaves of its records. */
export function checkEntry(
  entry: LedgerEntry,
  before: LedgerMark,
  records: readonly RawRecord[],
): readonly Problem[] {
  const problems = [
    ...(entry.position === before.position + 1 ? [] : ['does not follow the entry before it']),
    ...(entry.first === before.n + 1 ? [] : ['its first record does not follow the last one']),
    ...(entry.previous === before.link ? [] : ['does not link to the entry before it']),
    ...(entry.link === linkOf(entry) ? [] : ['its link is not the hash of what it holds']),
    ...dayProblems(entry, before.zone),
    ...recordProblems(entry, records),
  ];
  return problems.map((what) => ({ table: 'ledger_entry', id: String(entry.position), what }));
}

function dayProblems({ at, day, action }: LedgerEntry, zone: string): readonly string[] {
  if (parseInstant(at) !== at) return ['at is no instant'];
  // The day of an act that was merged is the one its own desk's clock and zone gave it.
  if (isMergedAction(action)) return [];
  try {
    return dayOfInstant(at, zone) === day ? [] : ["day is not the day of at in the desk's zone"];
  } catch {
    return [`the desk's zone "${zone}" (desk_head.zone) is not known`];
  }
}

function recordProblems(entry: LedgerEntry, records: readonly RawRecord[]): readonly string[] {
  if (records.length !== entry.count) {
    return [`it has ${entry.count} records, and ${records.length} are there`];
  }
  const root = merkleRoot(records.map((record) => record.sha256)).toString('hex');
  return root === entry.root ? [] : ['the leaves of its records do not lead to its root'];
}
