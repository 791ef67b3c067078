import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Reader } from '../../store/port.ts';
import { numbersByKind } from '../numbers-by-kind.ts';
import type { MadeRecord } from '../ripple/claims-touched.ts';

/** What tells a reader which work a source is. When it counts and what it repeats go by its other fields. */
const toldFields: ReadonlySet<string> = new Set([
  ...['title', 'publisher', 'authors', 'url', 'language', 'wording', 'note'],
]);

/** Whether no standing goes by this field, so that to put it right moves none, however much rests on the record. */
export const isOnlyTold = (kind: NounName, field: string): boolean =>
  kind === 'source' && toldFields.has(field);

/** These new records without corrections of what is only told, and without the marks on who may see those. */
export async function withoutOnlyTold<Made extends MadeRecord>(
  reader: Reader,
  made: readonly Made[],
): Promise<readonly Made[]> {
  const corrections = made.filter(isCorrection).filter(({ value }) => toldFields.has(value.field));
  if (corrections.length === 0) return made;
  const kinds = await numbersByKind(
    reader,
    corrections.map(({ value }) => value.record),
  );
  const sources = new Set(kinds.get('source'));
  const told = corrections.filter(({ value }) => sources.has(value.record));
  const numbers = new Set(told.map(({ n }) => n));
  return made.filter((each) => !numbers.has(isMark(each) ? each.value.record : each.n));
}

const isCorrection = <Made extends MadeRecord>(
  made: Made,
): made is Made & { readonly value: RecordValue<'correction'> } => made.kind === 'correction';

const isMark = <Made extends MadeRecord>(
  made: Made,
): made is Made & { readonly value: RecordValue<'visibility'> } => made.kind === 'visibility';
