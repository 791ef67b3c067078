import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { readDrafts } from '../case/read-drafts.ts';

/**
 * These records without what is said of a proposal that no person took over by number `n`: of a claim or a speaker that
 * is only proposed, or against a piece that is. It is no more public than the proposal.
 */
export async function ofNoProposal<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  const named = [...new Set(records.flatMap(saidOf))];
  if (named.length === 0) return records;
  const gone = new Set(await readDrafts(reader, named, n));
  const numbers = records.flatMap((record) => naming(record, 'undercuts'));
  if (numbers.length > 0) {
    const targets = await readRecords(reader, 'evidence', { numbers: [...new Set(numbers)] });
    const standing = new Set(await ofNoProposal(reader, targets, n));
    for (const target of targets) if (!standing.has(target)) gone.add(target.n);
  }
  return records.filter((record) => !saidOf(record).some((number) => gone.has(number)));
}

const saidOf = (record: WrittenRecord): readonly number[] =>
  (ofSpeaker.has(record.kind) ? ['speaker'] : ['claim', 'other', 'undercuts']).flatMap((field) =>
    naming(record, field),
  );

/** A spelling or a role is of its speaker; what a speaker said is not. */
const ofSpeaker: ReadonlySet<NounName> = new Set(['name', 'role'] as const);

function naming({ value }: WrittenRecord, field: string): readonly number[] {
  const named: unknown = Reflect.get(value, field);
  return typeof named === 'number' ? [named] : [];
}
