/** A value of another program's file, as JSON has it. */
export type ForeignValue =
  | null
  | boolean
  | number
  | string
  | readonly ForeignValue[]
  | ForeignObject;

/** An object of another program's file. */
export interface ForeignObject {
  readonly [key: string]: ForeignValue;
}

/** Where in a foreign row a value stands: keys and places in lists, from the row on. */
export type Path = readonly (string | number)[];

/** One row of a file: read, or not readable and why. */
export type ForeignRow = ReadRow | UnreadRow;

/** A row as it was read. */
export interface ReadRow {
  /** Its number in the file, from 1. */
  readonly row: number;
  readonly value: ForeignValue;
}

/** A row that could not be read. */
export interface UnreadRow {
  readonly row: number;
  readonly problem: string;
  /** What stands there. */
  readonly raw: string;
}

/** Whether a foreign value is an object with keys. */
export function isObject(value: ForeignValue | undefined): value is ForeignObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a foreign value is a list. */
export function isList(value: ForeignValue | undefined): value is readonly ForeignValue[] {
  return Array.isArray(value);
}

/** What stands at a path, or undefined where the row ends before. */
export function valueAt(row: ForeignValue, path: Path): ForeignValue | undefined {
  let value: ForeignValue | undefined = row;
  for (const step of path) {
    if (isList(value) && typeof step === 'number') value = value[step];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** The text at a path, or undefined where there is none. */
export const textAt = (row: ForeignValue, path: Path): string | undefined =>
  textOf(valueAt(row, path));

/** A value as text, or undefined where it is none or only white space. */
export function textOf(value: ForeignValue | undefined): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Whether a value is nested deeper than so many lists and objects; looks no deeper, so no value can exhaust the stack. */
export function isDeeper(value: ForeignValue, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (than === 0) return true;
  if (isList(value)) return value.some((each) => isDeeper(each, than - 1));
  for (const key of Object.keys(value)) {
    if (isDeeper(value[key] ?? null, than - 1)) return true;
  }
  return false;
}
