import { sql } from 'kysely';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { runShaped } from '../../store/shaped-query.ts';
import { readEntered } from './read-entered.ts';
import { readVerdicts } from './read-verdicts.ts';

/**
 * Which of these records are drafts: what a model or a rule wrote is one until a person accepts it; the
 * latest verdict of a person entered up to number `n` stands, and a model's own is none.
 */
export async function readDrafts(
  reader: Reader,
  numbers: readonly number[],
  n: number,
): Promise<ReadonlySet<number>> {
  if (numbers.length === 0 || !(await hasProposers(reader))) return new Set();
  const verdicts = await readVerdicts(reader, await readEntered(reader, numbers), n);
  return new Set(
    [...verdicts]
      .filter(([, decision]) => decision?.verdict !== 'accepted')
      .map(([number]) => number),
  );
}

/** These records without the drafts among them: a proposed retraction or correction changes nothing yet. */
export async function withoutDrafts<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  const numbers = records.map((record) => record.n);
  const drafts = await readDrafts(reader, numbers, n);
  return records.filter((record) => !drafts.has(record.n));
}

/** Whether a model or a rule ever wrote here: on most desks none did, and that is told without looking at any record. */
export async function hasProposers(reader: Reader): Promise<boolean> {
  const rows = await runShaped(reader, {
    shape: 'any proposer',
    parameters: ['person'],
    build: () =>
      reader
        .selectFrom('record_actor')
        .select('n')
        .where('actor_kind', '<>', 'person')
        .limit(sql.lit(1)),
  });
  return rows.length > 0;
}
