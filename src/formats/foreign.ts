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

/** The text at a path, or undefined where there is none or only white space. */
export function textAt(row: ForeignValue, path: Path): string | undefined {
  const value = valueAt(row, path);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** How deep a value is nested: 0 for a text. Counts without recursion, so no value can exhaust the stack. */
export function depthOf(value: ForeignValue): number {
  let depth = 0;
  let level: readonly ForeignValue[] = [value];
  while (level.some((each) => typeof each === 'object' && each !== null)) {
    depth += 1;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as ForeignValue[]) : [],
    );
  }
  return depth;
}
