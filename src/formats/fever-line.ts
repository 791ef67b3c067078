import { type ForeignValue, isList } from './foreign.ts';

/** A row of FEVER as a line of JSON, laid out as the set is published: a space behind commas and colons, and ASCII alone. */
export function feverLine(row: ForeignValue): string {
  return `${spaced(row)}\n`;
}

function spaced(value: ForeignValue): string {
  if (typeof value !== 'object' || value === null) return inAscii(value);
  if (isList(value)) return `[${value.map(spaced).join(', ')}]`;
  const fields = Object.entries(value).map(([key, held]) => `${inAscii(key)}: ${spaced(held)}`);
  return `{${fields.join(', ')}}`;
}

const inAscii = (value: ForeignValue): string =>
  JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
