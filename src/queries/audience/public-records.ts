import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import type { Reader } from '../../store/port.ts';
import type { Known } from '../case/known-record.ts';
import { markedPrivate } from './marked-private.ts';

/**
 * What the public may see of these records: those that are public, and all that they rest on is.
 * What they name and is not among them names nothing further.
 */
export async function publicRecords(
  reader: Reader,
  records: ReadonlyMap<number, Known<NounName>>,
  n: number,
): Promise<ReadonlyMap<number, Known<NounName>>> {
  return seenAmong(records, await marksAmong(reader, records.values(), n));
}

/** Which of these records, and of those they name, are marked private. */
export async function marksAmong(
  reader: Reader,
  records: Iterable<Known<NounName>>,
  n: number,
): Promise<ReadonlySet<number>> {
  const asked = new Set<number>();
  for (const record of records) {
    asked.add(record.n);
    for (const name of namedBy(record)) asked.add(name);
  }
  return markedPrivate(reader, [...asked], n);
}

/** What the public may see of these records, by the marks on them and on what they name. */
export function seenAmong(
  records: ReadonlyMap<number, Known<NounName>>,
  marked: ReadonlySet<number>,
): ReadonlyMap<number, Known<NounName>> {
  if (marked.size === 0) return records;
  const named = new Map([...records].map(([number, record]) => [number, namedBy(record)]));
  const hidden = new Set(marked);
  for (let size = -1; size !== hidden.size; ) {
    size = hidden.size;
    for (const [number, names] of named) {
      if (names.some((name) => hidden.has(name))) hidden.add(number);
    }
  }
  return new Map([...records].filter(([number]) => !hidden.has(number)));
}

function namedBy({ kind, value }: Known<NounName>): readonly number[] {
  const noun: Noun = nouns[kind];
  return restsOn(noun, value);
}
