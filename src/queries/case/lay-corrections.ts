import { nouns, type RecordValue } from '../../model/nouns/nouns.ts';
import { fieldFromText } from '../../model/record/field-text.ts';
import type { Noun } from '../../model/record/noun.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { WrittenRecord } from '../../store/read-record.ts';

/**
 * Lays corrections over a written value, oldest first: each puts one field right. A correction holds the
 * field as text: a date as written, a number in digits, a list as JSON.
 */
export function layCorrections<Name extends NounName>(
  record: WrittenRecord<Name>,
  corrections: readonly WrittenRecord<'correction'>[],
): RecordValue<Name> {
  const noun: Noun = nouns[record.kind];
  const value: Record<string, unknown> = { ...record.value };
  for (const { value: correction } of corrections) {
    const shape = noun.fields[correction.field];
    if (correction.record !== record.n || shape === undefined) continue;
    if (correction.after === undefined) delete value[correction.field];
    else value[correction.field] = fieldFromText(shape, correction.after);
  }
  return value as RecordValue<Name>;
}
