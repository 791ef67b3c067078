import { printable } from '../../text/printable.ts';

/** A list of named facts for the terminal, names in one column; facts that are not there are left out. */
export function facts(
  rows: readonly (readonly [name: string, value: string | number | null | undefined])[],
): string {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  const widest = Math.max(...known.map(([name]) => name.length));
  return known
    .map(([name, value]) => `${name.padEnd(widest)}  ${printable(String(value))}`)
    .join('\n');
}
