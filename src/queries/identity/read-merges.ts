import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { markedPrivate } from '../audience/marked-private.ts';
import type { Sight } from '../case/sight.ts';

/** Merges with the partings that took some of them back. */
export interface Merges {
  readonly merges: readonly WrittenRecord<'merge'>[];
  readonly partings: readonly WrittenRecord<'parting'>[];
}

/** Every merge that one of these records had a part in, with its parting; oldest first. */
export async function readMerges(
  reader: Reader,
  records: readonly number[],
  sight: Sight,
): Promise<Merges> {
  const upTo = sight.n;
  const found = new Map<number, WrittenRecord<'merge'>>();
  for (const column of ['kept', 'gone']) {
    const where = { column, among: records };
    for (const merge of await readRecords(reader, 'merge', { where, upTo })) {
      found.set(merge.n, merge);
    }
  }
  const where = { column: 'merge', among: [...found.keys()] };
  const all = {
    merges: [...found.values()].sort((one, other) => one.n - other.n),
    partings: await readRecords(reader, 'parting', { where, upTo }),
  };
  return sight.audience === 'public' && found.size > 0 ? publicOf(reader, all, sight.n) : all;
}

/** The same, and those of all records they tie together, however far. */
export async function readMergesAround(
  reader: Reader,
  records: readonly number[],
  sight: Sight,
): Promise<Merges> {
  const seen = new Set(records);
  let found = await readMerges(reader, records, sight);
  for (let size = -1; size !== seen.size; ) {
    size = seen.size;
    for (const { value } of found.merges) seen.add(value.kept).add(value.gone);
    if (seen.size > size) found = await readMerges(reader, [...seen], sight);
  }
  return found;
}

/** Those of these merges that stand: none of these partings took them back. */
export function standingMerges({ merges, partings }: Merges): readonly WrittenRecord<'merge'>[] {
  const ended = new Set(partings.map(({ value }) => value.merge));
  return merges.filter(({ n }) => !ended.has(n));
}

/** The plain acts, of which `identitySpans` makes spans. */
export const actsOf = ({ merges, partings }: Merges) =>
  [
    merges.map(({ n, value: { kept, gone } }) => ({ n, kept, gone })),
    partings.map(({ n, value: { merge } }) => ({ n, merge })),
  ] as const;

/** A merge is public when it, both its records and all these rest on are; a parting when it is. */
async function publicOf(reader: Reader, { merges, partings }: Merges, n: number): Promise<Merges> {
  const ends = merges.flatMap(({ value }) => [value.kept, value.gone]);
  const claims = await readRecords(reader, 'claim', { numbers: ends });
  const topicsOf = new Map(claims.map((claim) => [claim.n, claim.value.topics ?? []]));
  const behind = ({ n: own, value: { kept, gone } }: WrittenRecord<'merge'>) => [
    ...[own, kept, gone],
    ...[kept, gone].flatMap((end) => topicsOf.get(end) ?? []),
  ];
  const named = [...merges.flatMap(behind), ...partings.map((parting) => parting.n)];
  const hidden = await markedPrivate(reader, [...new Set(named)], n);
  return {
    merges: merges.filter((merge) => behind(merge).every((each) => !hidden.has(each))),
    partings: partings.filter((parting) => !hidden.has(parting.n)),
  };
}
