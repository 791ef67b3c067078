import { remembered } from '../text/remembered.ts';
import { type ForeignValue, isList } from './foreign.ts';

/**
 * A foreign value as RFC 8785 writes it: keys in UTF-16 order, no white space, numbers as ECMAScript has them.
 * Two files that differ in layout or in the order of keys alone give the same text, and so the same content key.
 */
export function canonicalForeign(value: ForeignValue): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalForeign).join(',')}]`;
  let text = '{';
  // Without a comparison, keys sort by their UTF-16 code units.
  for (const key of Object.keys(value).sort()) {
    const mark = text === '{' ? '' : ',';
    text += `${mark}${quoted(key)}:${canonicalForeign(value[key] ?? null)}`;
  }
  return `${text}}`;
}

/** The rows of a file share their keys: each is written once. */
const quoted = remembered(1000, (key) => JSON.stringify(key));
