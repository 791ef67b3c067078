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
  const tree = treeOf(held);
  return taken(row, tree);
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

interface Tree {
  readonly text?: HeldText;
  readonly below: Map<string, Tree>;
}

function treeOf(held: readonly HeldText[]): Tree {
  const root: Tree = { below: new Map() };
  for (const text of held) plant(root, text);
  return root;
}

function plant(root: Tree, text: HeldText): void {
  let at = root;
  for (const [place, step] of text.path.entries()) {
    const key = String(step);
    const next: Tree = at.below.get(key) ?? { below: new Map() };
    const last = place === text.path.length - 1;
    const grown = last && next.text === undefined ? { ...next, text } : next;
    at.below.set(key, grown);
    at = grown;
  }
}

function taken(value: ForeignValue, tree: Tree | undefined): ForeignValue {
  if (tree?.text !== undefined && typeof value === 'string') {
    return { '=': [tree.text.slot, tree.text.field] };
  }
  if (isList(value)) return value.map((each, place) => taken(each, tree?.below.get(String(place))));
  if (!isObject(value)) return value;
  const inner = mapped(value, (each, key) => taken(each, tree?.below.get(key)));
  // A foreign object that looks like a mark is wrapped in one, so that it is told apart.
  return Object.keys(value).length === 1 && Object.hasOwn(value, '=') ? { '=': inner } : inner;
}

function markOf(value: ForeignValue & object): ForeignValue | null {
  if (!isObject(value) || Object.keys(value).length !== 1) return null;
  return Object.hasOwn(value, '=') ? (value['='] ?? null) : null;
}

/** Through entries, since assigning to a key such as `__proto__` would lose it. */
function mapped(
  value: { readonly [key: string]: ForeignValue },
  each: (held: ForeignValue, key: string) => ForeignValue,
): ForeignValue {
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, each(held, key)]));
}
