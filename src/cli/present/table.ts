import { widthOf } from '../../summaries/width-of.ts';
import { printable } from '../../text/printable.ts';

/** A table for the terminal: columns as wide as they need, the last one cut where the line ends. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
  width: number,
): string {
  const cells = [headings, ...rows.map((row) => row.map(cell))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  return cells.map((row) => line(row, widths, width)).join('\n');
}

const gap = '  ';

function line(row: readonly string[], widths: readonly number[], width: number): string {
  const padded = row.map((text, column) =>
    column === row.length - 1 ? text : pad(text, widths[column] ?? 0),
  );
  return cut(padded.join(gap), width).trimEnd();
}

/** One line of stored text: line breaks and control characters do not move the cursor. */
function cell(value: string | number | null | undefined): string {
  return printable(String(value ?? ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Cuts a line at so many columns; wide characters take two. */
function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
