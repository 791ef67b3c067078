import { type ForeignValue, isList, isObject, type Path } from './foreign.ts';

/** A text of a foreign row that a record holds word for word: the field, and where it stood in the row. */
export interface HeldText {
  /** The place of its record among the row's records. */
  readonly slot: number;
  readonly field: string;
  readonly path: Path;
}

/**
 * A foreign row without what the records hold: in the place of each such text stands `{"=": [slot, field]}`. What the
 * model does not hold stays word for word, so `putBack` gives the row equal.
 */
export function takeOut(row: ForeignValue, held: readonly HeldText[]): ForeignValue {
  return taken(row, held, 0);
}

/** The foreign row again, given what the records hold. */
export function putBack(
  rest: ForeignValue,
  held: (slot: number, field: string) => string,
): ForeignValue {
  if (isList(rest)) return rest.map((each) => putBack(each, held));
  if (!isObject(rest)) return rest;
  const mark = markOf(rest);
  if (mark === null) return mapped(rest, (each) => putBack(each, held));
  if (isList(mark)) return held(Number(mark[0]), String(mark[1]));
  return mapped(mark as typeof rest, (each) => putBack(each, held));
}

/** @param held the texts below this value, whose paths lead to it by their first `depth` steps. */
function taken(value: ForeignValue, held: readonly HeldText[], depth: number): ForeignValue {
  if (typeof value === 'string') {
    const own = held.find(({ path }) => path.length === depth);
    return own === undefined ? value : { '=': [own.slot, own.field] };
  }
  if (held.length === 0 && !holdsMark(value)) return value;
  const below = (step: string): readonly HeldText[] =>
    held.length === 0 ? held : held.filter(({ path }) => String(path[depth]) === step);
  if (isList(value)) {
    return value.map((each, place) => taken(each, below(String(place)), depth + 1));
  }
  if (!isObject(value)) return value;
  const inner = mapped(value, (each, key) => taken(each, below(key), depth + 1));
  // A foreign object that looks like a mark is wrapped in one, so that it is told apart.
  return isMark(value) ? { '=': inner } : inner;
}

const isMark = (value: { readonly [key: string]: ForeignValue }): boolean =>
  Object.hasOwn(value, '=') && Object.keys(value).length === 1;

/** Whether anything in it looks like a mark. */
function holdsMark(value: ForeignValue): boolean {
  if (isList(value)) return value.some(holdsMark);
  return isObject(value) && (isMark(value) || Object.values(value).some(holdsMark));
}

const markOf = (value: { readonly [key: string]: ForeignValue }): ForeignValue | null =>
  isMark(value) ? (value['='] ?? null) : null;

/** A key such as `__proto__` is defined, since assigning to it would lose it. */
function mapped(
  value: { readonly [key: string]: ForeignValue },
  each: (held: ForeignValue, key: string) => ForeignValue,
): ForeignValue {
  const made: Record<string, ForeignValue> = {};
  for (const key of Object.keys(value)) {
    const held = each(value[key] ?? null, key);
    if (key in made) Object.defineProperty(made, key, { value: held, ...ordinary });
    else made[key] = held;
  }
  return made;
}

const ordinary = { enumerable: true, configurable: true, writable: true };
