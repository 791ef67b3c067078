import type { RecordValue } from '../../src/model/nouns/nouns.ts';
import type { Field } from '../../src/model/record/field.ts';
import type { Noun } from '../../src/model/record/noun.ts';
import type { NounName } from '../../src/model/record/noun-name.ts';

/** What a value is made with. */
export interface ValueOptions {
  /** With everything the noun may have, else with only what it must have. */
  readonly isWhole: boolean;
  /** The number of a record of each noun, to be named by references. */
  readonly numbers: ReadonlyMap<NounName, number>;
}

/** A value of any noun, made from its table of fields: words with an emoji, a combining mark, a quotation mark. */
export function nounValue(noun: Noun, options: ValueOptions): RecordValue<NounName> {
  const fields = Object.entries(noun.fields).filter(
    ([, { presence }]) => options.isWhole || presence === 'required',
  );
  const value = Object.fromEntries(
    fields.map(([field, shape]) => [field, fieldValue(field, shape, options)]),
  );
  return value as RecordValue<NounName>;
}

function fieldValue(field: string, shape: Field, { isWhole, numbers }: ValueOptions): unknown {
  const words = `The bridge \u{1F30A} e\u0301 "${field}"${isWhole ? ' 🙂\nof a day' : ''}`;
  switch (shape.type) {
    case 'words':
      return shape.key === 'url' ? 'https://example.org/a?b=ü#c' : words;
    case 'list':
      return [words, 'Zoë', 'Ana'];
    case 'token':
      return field === 'field' ? 'note' : `${field}-1`;
    case 'tokens':
      return ['b', 'a', 'c'];
    case 'date':
      return { text: '2023-03', first: 19417, last: 19447 };
    case 'instant':
      return '2026-11-24T12:00:00.000Z';
    case 'integer':
      return 7;
    case 'decimal':
      return '-3500000000.50';
    case 'ranges':
      return [
        [0, 4],
        [9, 12],
      ];
    case 'code':
      return shape.vocabulary.codes.at(-1);
    case 'codes':
      return [...shape.vocabulary.codes].reverse();
    case 'reference':
      return numberOf(shape.to, numbers);
    case 'references':
      return [numberOf(shape.to, numbers), 2, 1];
  }
}

/** The number of such a record; of any record, the first of all. */
function numberOf(to: NounName | 'record', numbers: ReadonlyMap<NounName, number>): number {
  return to === 'record' ? 1 : (numbers.get(to) ?? 0);
}
