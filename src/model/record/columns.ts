import type { SpokenDate } from '../bounds.ts';
import type { Field } from './field.ts';
import { decimalKey, nameKey, urlKey } from './keys.ts';
import { layoutOf, type Place } from './layout.ts';
import type { Noun, ValueOf } from './noun.ts';
import type { NounName } from './noun-name.ts';

/** What a column can hold: TEXT, INTEGER and BLOB lie alike in both databases. */
export type SqlValue = string | number | Uint8Array | null;

/** One row of a noun's table without its number, by column name. */
export type Columns = Readonly<Record<string, SqlValue>>;

/** The references of a list field: rows of `record_reference`, in order. */
export interface ReferenceList {
  readonly field: string;
  readonly targets: readonly number[];
}

/** A recorded value as it lies in the database. */
export interface StoredValue {
  readonly columns: Columns;
  readonly references: readonly ReferenceList[];
}

/** The name of a noun's table. */
export const tableOf = (name: NounName): string => `record_${name}`;

/** The columns of a noun's table without `n`, in order, each with whether it may be null. */
export function columnsOf(noun: Noun): readonly { name: string; nullable: boolean }[] {
  return layoutOf(noun).flatMap(({ shape, columns }) =>
    columns.map((name) => ({ name, nullable: shape.presence === 'optional' })),
  );
}

/** Lays a value out in columns; derived columns (bounds, keys) are computed here and nowhere else. */
export function toStored<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
): StoredValue {
  const columns: Record<string, SqlValue> = {};
  const references: ReferenceList[] = [];
  for (const place of layoutOf(noun)) {
    const { field, shape } = place;
    const held: unknown = (value as Readonly<Record<string, unknown>>)[field];
    if (shape.type === 'references') {
      if (held !== undefined) references.push({ field, targets: held as readonly number[] });
    } else if (held === undefined) {
      for (const column of place.columns) columns[column] = null;
    } else layOut(columns, place, held);
  }
  return { columns, references };
}

/** Reads a value back from its columns; the inverse of `toStored`. */
export function fromStored<Shape extends Noun>(
  noun: Shape,
  stored: StoredValue,
): ValueOf<Shape['fields']> {
  const value: Record<string, unknown> = {};
  for (const place of layoutOf(noun)) {
    const held = readField(place, stored);
    if (held !== null && held !== undefined) value[place.field] = held;
  }
  return value as ValueOf<Shape['fields']>;
}

/** Reads a field back that lies in one column. */
export function fromColumn({ type }: Field, held: SqlValue): unknown {
  switch (type) {
    case 'list':
    case 'tokens':
    case 'codes':
    case 'ranges':
      return JSON.parse(String(held));
    default:
      return held;
  }
}

function layOut(
  columns: Record<string, SqlValue>,
  { shape, columns: [own = '', second = '', third = ''] }: Place,
  held: unknown,
): void {
  switch (shape.type) {
    case 'date': {
      const { text, first, last } = held as SpokenDate;
      columns[own] = text;
      columns[second] = first;
      columns[third] = last;
      return;
    }
    case 'decimal':
      columns[own] = held as string;
      columns[second] = decimalKey(held as string);
      return;
    case 'words':
      columns[own] = held as string;
      if (shape.key === 'name') columns[second] = nameKey(held as string);
      if (shape.key === 'url') columns[second] = urlKey(held as string);
      return;
    case 'list':
    case 'tokens':
    case 'codes':
    case 'ranges':
      columns[own] = JSON.stringify(held);
      return;
    default:
      columns[own] = held as string | number;
  }
}

function readField({ field, shape, columns }: Place, stored: StoredValue): unknown {
  if (shape.type === 'references') {
    return stored.references.find((list) => list.field === field)?.targets;
  }
  const [own = '', first = '', last = ''] = columns;
  const held = stored.columns[own];
  if (held === null || held === undefined) return null;
  if (shape.type !== 'date') return fromColumn(shape, held);
  return {
    text: held,
    first: Number(stored.columns[first]),
    last: Number(stored.columns[last]),
  };
}
