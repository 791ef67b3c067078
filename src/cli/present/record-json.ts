import type { SpokenDate } from '../../model/bounds.ts';
import { nouns, type RecordValue } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';

/** A record as any part of asof hands it on. */
interface AnyRecord<Name extends NounName> {
  readonly kind: Name;
  readonly n: number;
  readonly id: string;
  readonly slug?: string | undefined;
  readonly value: RecordValue<Name>;
}

/** A record as one flat JSON object: its names, then its fields; dates as they are written, absent fields left out. */
export function recordJson<Name extends NounName>(
  record: AnyRecord<Name>,
): Readonly<Record<string, unknown>> {
  const noun: Noun = nouns[record.kind];
  const { id, n, slug } = record;
  const fields = Object.entries(noun.fields).flatMap(([field, shape]) => {
    const held: unknown = Reflect.get(record.value, field);
    if (held === undefined) return [];
    return [[field, shape.type === 'date' ? (held as SpokenDate).text : held] as const];
  });
  return { id, n, slug: slug ?? null, ...Object.fromEntries(fields) };
}
