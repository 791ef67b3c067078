import { wrap } from '../../summaries/wrap.ts';
import { table } from './table.ts';

/** A row of a table, and what has to be said of what it names. */
export interface NoticedRow {
  readonly cells: readonly (string | number | null | undefined)[];
  readonly notices: readonly string[];
}

/** A table in which each notice stands in full below its row: the last column is cut where the line ends, a notice never. */
export function tableWithNotices(
  headings: readonly string[],
  rows: readonly NoticedRow[],
  width: number,
): string {
  const cells = rows.map((row) => row.cells);
  const [head, ...lines] = table(headings, cells, width).split('\n');
  const told = rows.flatMap(({ notices }, at) => [
    lines[at],
    ...notices.map((each) => wrap(each, { width, first: indent, indent })),
  ]);
  return [head, ...told].join('\n');
}

const indent = '      ';
