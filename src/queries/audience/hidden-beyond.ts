import { nouns } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { restsOn } from '../../model/record/rests-on.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import type { Known } from '../case/known-record.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import { holdsPrivate } from './marked-private.ts';
import { withoutPrivate } from './without-private.ts';

/**
 * What the records of some cases rest on that is in no case of theirs, and that the public does not see: a judgement may have
 * considered a piece of a claim that is private, or parted since.
 */
export async function hiddenBeyond(
  reader: Reader,
  cases: readonly ReadonlyMap<number, Known<NounName>>[],
  n: number,
): Promise<ReadonlySet<number>> {
  const beyond = new Set(cases.flatMap(namedBeyond));
  if (beyond.size === 0 || !(await holdsPrivate(reader, n))) return new Set();
  const records = [];
  for (const [kind, numbers] of await numbersByKind(reader, [...beyond])) {
    records.push(...(await readRecords(reader, kind, { numbers })));
  }
  for (const { n: seen } of await withoutPrivate(reader, records, n)) beyond.delete(seen);
  return beyond;
}

function namedBeyond(records: ReadonlyMap<number, Known<NounName>>): readonly number[] {
  return [...records.values()]
    .filter(({ kind }) => resting.has(kind))
    .flatMap(({ kind, value }) => restsOn(nouns[kind] as Noun, value))
    .filter((number) => !records.has(number));
}

/** What names records of a claim; all else names what is in the case, or rests on nothing. */
const resting: ReadonlySet<NounName> = new Set(['evidence', 'assessment', 'review'] as const);
