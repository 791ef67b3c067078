import type { SealedRecord } from '../../model/desk-part.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { Reader } from '../../store/port.ts';
import { hiddenHere } from './hidden-here.ts';
import type { MergeConflict } from './merge-report.ts';
import { mergedOtherwise } from './merged-otherwise.ts';
import type { NumbersHere } from './numbers-here.ts';

/** A record of the dump, with the numbers that its references have here. */
export type Newcomer = Pick<SealedRecord, 'kind' | 'id' | 'value'>;

/**
 * Why a record is left out though all it names is here: it would undo in silence what this desk says and the dump does
 * not know. Null where it comes along.
 */
export async function objectionTo(
  reader: Reader,
  { kind, id, value }: Newcomer,
  numbers: NumbersHere,
): Promise<MergeConflict | null> {
  switch (kind) {
    case 'merge': {
      const into = await mergedOtherwise(reader, value as RecordValue<'merge'>, numbers);
      if (into === null) return null;
      return { reason: 'merged_otherwise', kind, id, here: await idOf(reader, into) };
    }
    case 'visibility': {
      const decision = value as RecordValue<'visibility'>;
      if (!(await hiddenHere(reader, decision, numbers))) return null;
      return { reason: 'hidden_here', kind, id, here: await idOf(reader, decision.record) };
    }
    default:
      return null;
  }
}

async function idOf(reader: Reader, n: number): Promise<string> {
  const { id } = await reader
    .selectFrom('record')
    .select('id')
    .where('n', '=', n)
    .executeTakeFirstOrThrow();
  return id;
}
