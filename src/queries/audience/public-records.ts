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
  const named = new Map([...records].map(([number, record]) => [number, namedBy(record)]));
  const all = [...new Set([...records.keys(), ...[...named.values()].flat()])];
  const hidden = new Set(await markedPrivate(reader, all, n));
  if (hidden.size === 0) return records;
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
