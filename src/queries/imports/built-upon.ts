import { everyRecord } from '../../model/record/every-record.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { askInPortions } from '../../store/shaped-query.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { isWithin, type Span } from './brought-in.ts';

/** Of records of an import those that something rests on which did not come in by it and counts, each with the numbers of that. */
export type BuiltUpon = ReadonlyMap<number, readonly number[]>;

/** Of claims: what was said, looked for, judged, reviewed, asked or corrected of them, and what links or joins them. */
export function claimsBuiltUpon(
  reader: Reader,
  claims: readonly number[],
  spans: readonly Span[],
): Promise<BuiltUpon> {
  return builtUpon(reader, namingClaims, { records: claims, spans });
}

/** Of what is said of claims: what considers, undercuts or corrects it. */
export async function partsBuiltUpon(
  reader: Reader,
  parts: readonly number[],
  spans: readonly Span[],
): Promise<BuiltUpon> {
  const named = await builtUpon(reader, namingParts, { records: parts, spans });
  const considered = await askInPortions(parts, (among) =>
    reader
      .selectFrom('record_reference')
      .select(['n', 'target'])
      .where('field', '=', 'considered')
      .where('target', 'in', [...among])
      .execute(),
  );
  return joined(named, await counting(reader, considered, spans));
}

const namingClaims: readonly (readonly [NounName, readonly string[]])[] = [
  ...(['appearance', 'evidence', 'absence', 'assessment', 'review', 'request'] as const).map(
    (kind) => [kind, ['claim']] as const,
  ),
  ['link', ['claim', 'other']],
  ['merge', ['kept', 'gone']],
  ['correction', ['record']],
];

const namingParts: readonly (readonly [NounName, readonly string[]])[] = [
  ['evidence', ['undercuts']],
  ['correction', ['record']],
];

async function builtUpon(
  reader: Reader,
  naming: typeof namingClaims,
  { records, spans }: { readonly records: readonly number[]; readonly spans: readonly Span[] },
): Promise<BuiltUpon> {
  const found: { n: number; target: number }[] = [];
  for (const [kind, columns] of naming) {
    for (const column of columns) {
      const where = { column, among: records };
      const rows = await withoutUnjudged(reader, await readRecords(reader, kind, { where }));
      found.push(
        ...rows.map(({ n, value }) => ({ n, target: Number(Reflect.get(value, column)) })),
      );
    }
  }
  return counting(reader, found, spans);
}

/** A match that is proposed and that nobody has judged says nothing of its claims: an import proposes some itself. */
async function withoutUnjudged<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
): Promise<readonly Written[]> {
  const proposed = records.filter(({ value }) => Reflect.get(value, 'method') !== undefined);
  const where = { column: 'link', among: proposed.map(({ n }) => n) };
  const verdicts = await readRecords(reader, 'judgement', { where });
  const judged = new Set(verdicts.map(({ value }) => value.link));
  return records.filter((each) => !proposed.includes(each) || judged.has(each.n));
}

async function counting(
  reader: Reader,
  naming: readonly { readonly n: number; readonly target: number }[],
  spans: readonly Span[],
): Promise<BuiltUpon> {
  const later = naming.filter(({ n }) => !isWithin(n, spans));
  const inForce = await recordsInForce(reader, later, everyRecord);
  return joined(
    new Map(),
    inForce.map(({ n, target }) => [target, [n]]),
  );
}

function joined(
  one: BuiltUpon,
  other: Iterable<readonly [record: number, by: readonly number[]]>,
): BuiltUpon {
  const all = new Map(one);
  for (const [record, by] of other) {
    all.set(
      record,
      [...new Set([...(all.get(record) ?? []), ...by])].sort((a, b) => a - b),
    );
  }
  return all;
}
