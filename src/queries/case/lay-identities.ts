import { nouns, type RecordValue } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import type { WrittenRecord } from '../../store/read-record.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { Sight } from './sight.ts';

/**
 * Makes the references of these records to claims and speakers lead to the ones they count as. What is written
 * names whom it named; a merge is laid over that as a correction is, and a parting takes it off again.
 */
export async function layIdentities<Written extends WrittenRecord>(
  reader: Reader,
  records: readonly Written[],
  sight: Sight,
): Promise<readonly Written[]> {
  const canonical = await canonicalNumbers(reader, named(records), sight);
  if (canonical.size === 0) return records;
  const lead = (n: number): number => canonical.get(n) ?? n;
  return records.map((record) => ({ ...record, value: leading(record, lead) }));
}

/** The claims and speakers that these records name, some more than once. */
function named(records: readonly WrittenRecord[]): readonly number[] {
  const numbers: number[] = [];
  for (const { kind, value } of records) {
    for (const field of mergeable(kind)) {
      const held = Reflect.get(value, field) as number | readonly number[] | undefined;
      if (typeof held === 'number') numbers.push(held);
      else if (held !== undefined) numbers.push(...held);
    }
  }
  return numbers;
}

function leading(
  { kind, value }: WrittenRecord,
  lead: (n: number) => number,
): RecordValue<NounName> {
  const led = mergeable(kind).flatMap((field) => {
    const held = Reflect.get(value, field) as number | readonly number[] | undefined;
    if (held === undefined) return [];
    return [[field, typeof held === 'number' ? lead(held) : held.map(lead)] as const];
  });
  return { ...value, ...Object.fromEntries(led) } as RecordValue<NounName>;
}

/** The fields of a noun that name a claim or a speaker. */
function mergeable(kind: NounName): readonly string[] {
  const known = fields.get(kind);
  if (known) return known;
  const noun: Noun = nouns[kind];
  const found = Object.entries(noun.fields)
    .filter(([, field]) => 'to' in field && (field.to === 'claim' || field.to === 'speaker'))
    .map(([name]) => name);
  fields.set(kind, found);
  return found;
}

const fields = new Map<NounName, readonly string[]>();
