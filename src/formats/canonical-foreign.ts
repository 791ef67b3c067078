import { type ForeignValue, isList } from './foreign.ts';

/**
 * A foreign value as RFC 8785 writes it: keys in UTF-16 order, no white space, numbers as ECMAScript has them.
 * Two files that differ in layout or in the order of keys alone give the same text, and so the same content key.
 */
export function canonicalForeign(value: ForeignValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalForeign).join(',')}]`;
  let text = '';
  for (const { key, written } of inOrder(Object.keys(value))) {
    text += `${text === '' ? '{' : ','}${written}:${canonicalForeign(value[key] ?? null)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

/** The keys of an object as they were given, and in the order they are written in. */
interface KeyOrder {
  readonly given: readonly string[];
  readonly sorted: readonly { readonly key: string; readonly written: string }[];
}

/** The rows of a file have the same keys in the same order: how those sort is remembered by what tells them apart quickly. */
function inOrder(keys: readonly string[]): KeyOrder['sorted'] {
  const name = `${keys.length} ${keys[0]} ${keys.at(-1)}`;
  const known = orders.get(name);
  if (known?.given.every((key, place) => key === keys[place])) return known.sorted;
  // Without a comparison, keys sort by their UTF-16 code units.
  const sorted = keys.toSorted().map((key) => ({ key, written: JSON.stringify(key) }));
  if (keys.length <= keysMost) {
    if (orders.size >= ordersKept) orders.clear();
    orders.set(name, { given: keys, sorted });
  }
  return sorted;
}

const orders = new Map<string, KeyOrder>();
const ordersKept = 1_000;
/** An object of more is no row as others write them. */
const keysMost = 100;
