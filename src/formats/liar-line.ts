import { type ForeignValue, isList } from './foreign.ts';

/** A row of LIAR as the line it was: its columns with tabs between them, none of them quoted, and a line feed behind. */
export function liarLine(row: ForeignValue): string {
  if (!isList(row)) throw new TypeError('A row of LIAR is no list of columns');
  return `${row.join('\t')}\n`;
}
