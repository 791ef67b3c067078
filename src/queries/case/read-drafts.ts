import type { Entered } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { readEntered } from './read-entered.ts';

/**
 * Which of these records are drafts: what a model or a rule wrote is one until a person accepts it; the
 * latest verdict of a person entered up to number `n` stands, and a model's own is none.
 */
export async function readDrafts(
  reader: Reader,
  entered: ReadonlyMap<number, Entered & { readonly actorKind: string }>,
  n: number,
): Promise<ReadonlySet<number>> {
  const proposed = [...entered].filter(([, entry]) => entry.actorKind !== 'person');
  if (proposed.length === 0) return new Set();
  const where = { column: 'record', among: proposed.map(([number]) => number) };
  const verdicts = await readRecords(reader, 'acceptance', { where, upTo: n });
  const judges = await readEntered(
    reader,
    verdicts.map((verdict) => verdict.n),
  );
  const latest = new Map(
    verdicts
      .filter((verdict) => judges.get(verdict.n)?.actorKind === 'person')
      .map(({ value }) => [value.record, value.verdict]),
  );
  return new Set(
    proposed.map(([number]) => number).filter((number) => latest.get(number) !== 'accepted'),
  );
}

/** These records without the drafts among them: a proposed retraction or correction changes nothing yet. */
export async function withoutDrafts<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  if (records.length === 0) return records;
  const entered = await readEntered(
    reader,
    records.map((record) => record.n),
  );
  const drafts = await readDrafts(reader, entered, n);
  return records.filter((record) => !drafts.has(record.n));
}
