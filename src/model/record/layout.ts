import type { Field } from './field.ts';
import type { Noun } from './noun.ts';

/** Where one field of a noun lies in its table. */
export interface Place {
  readonly field: string;
  readonly shape: Field;
  /** The field's own column; a list of references has none, and lies in `record_reference`. */
  readonly column: string;
  /** Its columns in order, its own first: a date has its bounds behind it, a name its key. */
  readonly columns: readonly string[];
}

/** Where the fields of a noun lie, in the order of its table. Worked out once for each noun. */
export function layoutOf(noun: Noun): readonly Place[] {
  const known = layouts.get(noun);
  if (known) return known;
  const layout = Object.entries(noun.fields).map(([field, shape]) => {
    const column = columnName(field);
    const columns = suffixesOf(shape).map((suffix) => column + suffix);
    return { field, shape, column, columns };
  });
  layouts.set(noun, layout);
  return layout;
}

const layouts = new WeakMap<Noun, readonly Place[]>();

/** `aboutOn` → `about_on`. */
export const columnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function suffixesOf(shape: Field): readonly string[] {
  if (shape.type === 'references') return [];
  if (shape.type === 'date') return ['', '_first', '_last'];
  if (shape.type === 'decimal' || (shape.type === 'words' && shape.key)) return ['', '_key'];
  return [''];
}
