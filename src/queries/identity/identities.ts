import { sql } from 'kysely';
import { identitySpans, openNumber } from '../../model/identity-spans.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import type { Sight } from '../case/sight.ts';
import { actsOf, readMergesAround } from './read-merges.ts';

/** Of each of these records that was merged into another: the one it counts as. The others are not in it. */
export async function canonicalNumbers(
  reader: Reader,
  numbers: readonly number[],
  sight: Sight,
): Promise<ReadonlyMap<number, number>> {
  const rows = await identitiesOf(reader, 'n', numbers, sight);
  return new Map(rows.map(({ n, canonical }) => [n, canonical]));
}

/** The one record that this one counts as: itself unless it was merged. */
export async function canonicalNumber(reader: Reader, n: number, sight: Sight): Promise<number> {
  return (await canonicalNumbers(reader, [n], sight)).get(n) ?? n;
}

/** The records that these count as, each once, in the order of these. */
export async function countedAs(
  reader: Reader,
  numbers: readonly number[],
  sight: Sight,
): Promise<readonly number[]> {
  const canonical = await canonicalNumbers(reader, numbers, sight);
  return [...new Set(numbers.map((n) => canonical.get(n) ?? n))];
}

/** Of each of these records that others were merged into: those others. */
export async function mergedInto(
  reader: Reader,
  numbers: readonly number[],
  sight: Sight,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, number[]>();
  for (const { n, canonical } of await identitiesOf(reader, 'canonical', numbers, sight)) {
    found.set(canonical, [...(found.get(canonical) ?? []), n]);
  }
  return found;
}

/** These records and all that count as one of them. */
export async function withMerged(
  reader: Reader,
  numbers: readonly number[],
  sight: Sight,
): Promise<readonly number[]> {
  return [...numbers, ...[...(await mergedInto(reader, numbers, sight)).values()].flat()];
}

/** Of each of these records all that count as the same one, itself among them. */
export async function oneWithEach(
  reader: Reader,
  numbers: readonly number[],
  sight: Sight,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const canonical = await canonicalNumbers(reader, numbers, sight);
  const countsAs = (n: number): number => canonical.get(n) ?? n;
  const merged = await mergedInto(reader, [...new Set(numbers.map(countsAs))], sight);
  return new Map(
    numbers.map((n) => [n, [countsAs(n), ...(merged.get(countsAs(n)) ?? [])]] as const),
  );
}

interface Identity {
  readonly n: number;
  readonly canonical: number;
}

/** The desk's are stored; the public's rest on what the public may see, and are made of that. */
async function identitiesOf(
  reader: Reader,
  column: 'n' | 'canonical',
  numbers: readonly number[],
  sight: Sight,
): Promise<readonly Identity[]> {
  if (sight.audience === 'public') return publicIdentities(reader, column, numbers, sight);
  if (numbers.length >= longLength && !(await anyIdentity(reader))) return [];
  return askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `identity ${column} ${among.length}`,
      parameters: [...among, sight.n, sight.n],
      build: () =>
        reader
          .selectFrom('derived_identity')
          .select(['n', 'canonical'])
          .where(column, 'in', [...among])
          .where('from_n', '<=', sight.n)
          .where('to_n', '>=', sight.n)
          .orderBy('n'),
    }),
  );
}

/** So many are not each looked for on a desk where nothing was ever merged. */
const longLength = 100;

async function anyIdentity(reader: Reader): Promise<boolean> {
  const rows = await runShaped(reader, {
    shape: 'any identity',
    parameters: [],
    build: () => reader.selectFrom('derived_identity').select('n').limit(sql.lit(1)),
  });
  return rows.length > 0;
}

async function publicIdentities(
  reader: Reader,
  column: 'n' | 'canonical',
  numbers: readonly number[],
  sight: Sight,
): Promise<readonly Identity[]> {
  const seen = await readMergesAround(reader, numbers, sight);
  const asked = new Set(numbers);
  return identitySpans(...actsOf(seen)).filter(
    (span) => span.toN === openNumber && asked.has(span[column]),
  );
}
