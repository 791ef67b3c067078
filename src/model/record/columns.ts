import type { Bounds, SpokenDate } from '../bounds.ts';
import type { Field } from './field.ts';
import { decimalKey, nameKey, urlKey } from './keys.ts';
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

/** `aboutOn` → `about_on`. */
export const columnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The columns of a noun's table without `n`, in order, each with whether it may be null. */
export function columnsOf(noun: Noun): readonly { name: string; nullable: boolean }[] {
  return Object.entries(noun.fields).flatMap(([field, shape]) =>
    suffixesOf(shape).map((suffix) => ({
      name: columnName(field) + suffix,
      nullable: shape.presence === 'optional',
    })),
  );
}

/** Lays a value out in columns; derived columns (bounds, keys) are computed here and nowhere else. */
export function toStored<Shape extends Noun>(
  noun: Shape,
  value: ValueOf<Shape['fields']>,
): StoredValue {
  const columns: Record<string, SqlValue> = {};
  const references: ReferenceList[] = [];
  for (const [field, shape] of Object.entries(noun.fields)) {
    const held: unknown = (value as Readonly<Record<string, unknown>>)[field];
    if (shape.type === 'references') {
      if (held !== undefined) references.push({ field, targets: held as readonly number[] });
    } else Object.assign(columns, fieldColumns(columnName(field), shape, held));
  }
  return { columns, references };
}

/** Reads a value back from its columns; the inverse of `toStored`. */
export function fromStored<Shape extends Noun>(
  noun: Shape,
  stored: StoredValue,
): ValueOf<Shape['fields']> {
  const value: Record<string, unknown> = {};
  for (const [field, shape] of Object.entries(noun.fields)) {
    const held = readField(field, shape, stored);
    if (held !== null && held !== undefined) value[field] = held;
  }
  return value as ValueOf<Shape['fields']>;
}

function suffixesOf(shape: Field): readonly string[] {
  if (shape.type === 'references') return [];
  if (shape.type === 'date') return ['', '_first', '_last'];
  if (shape.type === 'decimal' || (shape.type === 'words' && shape.key)) return ['', '_key'];
  return [''];
}

function fieldColumns(column: string, shape: Field, held: unknown): Columns {
  if (held === undefined) {
    return Object.fromEntries(suffixesOf(shape).map((suffix) => [column + suffix, null]));
  }
  switch (shape.type) {
    case 'date': {
      const { text, first, last } = held as SpokenDate;
      return { [column]: text, [`${column}_first`]: first, [`${column}_last`]: last };
    }
    case 'decimal':
      return { [column]: held as string, [`${column}_key`]: decimalKey(held as string) };
    case 'words':
      return wordsColumns(column, shape.key, held as string);
    case 'list':
    case 'tokens':
    case 'codes':
    case 'ranges':
      return { [column]: JSON.stringify(held) };
    default:
      return { [column]: held as string | number };
  }
}

function wordsColumns(column: string, key: 'name' | 'url' | undefined, text: string): Columns {
  if (key === undefined) return { [column]: text };
  return { [column]: text, [`${column}_key`]: key === 'name' ? nameKey(text) : urlKey(text) };
}

function readField(field: string, shape: Field, stored: StoredValue): unknown {
  if (shape.type === 'references') {
    return stored.references.find((list) => list.field === field)?.targets;
  }
  const column = columnName(field);
  const held = stored.columns[column];
  if (held === null || held === undefined) return null;
  switch (shape.type) {
    case 'date':
      return { text: held, ...boundsIn(stored.columns, column) };
    case 'list':
    case 'tokens':
    case 'codes':
    case 'ranges':
      return JSON.parse(String(held));
    default:
      return held;
  }
}

function boundsIn(columns: Columns, column: string): Bounds {
  return { first: Number(columns[`${column}_first`]), last: Number(columns[`${column}_last`]) };
}
