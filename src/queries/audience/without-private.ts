import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { holdsPrivate, markedPrivate } from './marked-private.ts';

/** Those of these records that are public and rest on public records alone, however far down. */
export async function withoutPrivate<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  n: number,
): Promise<readonly Written[]> {
  if (records.length === 0 || !(await holdsPrivate(reader, n))) return records;
  const under = await restingOn(reader, records);
  const hidden = new Set(await markedPrivate(reader, [...under.keys()], n));
  for (let size = -1; size !== hidden.size; ) {
    size = hidden.size;
    for (const [number, names] of under) {
      if (names.some((name) => hidden.has(name))) hidden.add(number);
    }
  }
  return records.filter((record) => !hidden.has(record.n));
}

/** These records and all they rest on, each with what it names. */
async function restingOn(
  reader: Reader,
  records: readonly WrittenRecord[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const under = new Map<number, readonly number[]>();
  for (let level = records; level.length > 0; ) {
    for (const record of level) under.set(record.n, namedBy(record));
    const next = new Set(level.flatMap(namedBy).filter((number) => !under.has(number)));
    const read = [];
    for (const [kind, numbers] of await numbersByKind(reader, [...next])) {
      read.push(...(await readRecords(reader, kind, { numbers })));
    }
    level = read;
  }
  return under;
}

function namedBy({ kind, value }: WrittenRecord): readonly number[] {
  const noun: Noun = nouns[kind];
  return restsOn(noun, value);
}
