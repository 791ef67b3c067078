import type { SealedRecord } from '../../model/desk-part.ts';
import { nouns, type RecordValue } from '../../model/nouns/nouns.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';

/** Gives the number a record has here; undefined where it did not come along. */
export type NumberHere = (n: number) => number | undefined;

/** The value of a record with the numbers that its references have here; null where one of them did not come along. */
export function renumbered(
  { kind, value }: Pick<SealedRecord, 'kind' | 'value'>,
  numberHere: NumberHere,
  kindOf: (n: number) => NounName,
): RecordValue<NounName> | null {
  const noun: Noun = nouns[kind];
  const result: Record<string, unknown> = { ...value };
  let isWhole = true;
  const here = (n: unknown): number => {
    const number = numberHere(Number(n));
    if (number === undefined) isWhole = false;
    return number ?? 0;
  };
  for (const [field, { type }] of Object.entries(noun.fields)) {
    const held = result[field];
    if (held === undefined) continue;
    if (type === 'reference') result[field] = here(held);
    if (type === 'references') result[field] = (held as readonly number[]).map(here);
  }
  if (kind === 'correction')
    renumberTexts(value as RecordValue<'correction'>, result, { here, kindOf });
  return isWhole ? (result as RecordValue<NounName>) : null;
}

/** A correction of a reference keeps both numbers as text. */
function renumberTexts(
  { record, field }: RecordValue<'correction'>,
  result: Record<string, unknown>,
  {
    here,
    kindOf,
  }: { readonly here: (n: unknown) => number; readonly kindOf: (n: number) => NounName },
): void {
  if ((nouns[kindOf(record)] as Noun).fields[field]?.type !== 'reference') return;
  for (const side of ['before', 'after'] as const) {
    const text = result[side];
    if (typeof text === 'string' && /^\d+$/.test(text)) result[side] = String(here(text));
  }
}
