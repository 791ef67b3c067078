import { csvRecords } from './csv-records.ts';
import type { ForeignRow } from './foreign.ts';

/**
 * The rows of comma-separated values (RFC 4180) under their header, as objects; commas, semicolons, tabs or bars
 * between the cells, whichever the header has most of. A cell without a column is kept as `+1`, `+2` …; stray quotation
 * marks are text.
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncIterable<ForeignRow> {
  let header: readonly string[] | undefined;
  let row = 0;
  for await (const cells of csvRecords(withWholeLine(text), delimiterOf)) {
    if ('problem' in cells) yield { row: row + 1, ...cells };
    else if (header === undefined) header = distinctNames(cells);
    else {
      row += 1;
      yield { row, value: underHeader(header, cells) };
    }
  }
}

/** The names of the columns, as rows have them; null where there is no header. */
export async function csvHeader(text: AsyncIterable<string>): Promise<readonly string[] | null> {
  for await (const cells of csvRecords(withWholeLine(text), delimiterOf)) {
    return 'problem' in cells ? null : distinctNames(cells);
  }
  return null;
}

/** The same text, its first piece so long that the delimiter can be told from it: to the end of a line, or as long as that takes. */
async function* withWholeLine(text: AsyncIterable<string>): AsyncIterable<string> {
  let start = '';
  let isTold = false;
  for await (const piece of text) {
    if (isTold) yield piece;
    else {
      start += piece;
      isTold = start.length >= lookedAt || /[\r\n]/.test(withoutQuoted(start));
      if (isTold) yield start;
    }
  }
  if (!isTold && start !== '') yield start;
}

/** In UTF-16 units. */
const lookedAt = 65_536;

/** A text without what stands between quotation marks at its beginning, which is neither delimiter nor the end of a line. */
const withoutQuoted = (start: string): string =>
  start
    .replace(/^\uFEFF?[\r\n]*/, '')
    .replaceAll(/(?<=^|[,;\t|\r\n])"[^"]*(?:""[^"]*)*(?:"|$)/g, '');

function delimiterOf(start: string): string {
  const [line = ''] = withoutQuoted(start).split(/[\r\n]/, 1);
  const counts = [',', '\t', ';', '|'].map((mark) => [mark, line.split(mark).length] as const);
  const [most] = counts.toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? ',';
}

/** Columns without a name, or with one that another has, are told apart by their place. */
function distinctNames(cells: readonly string[]): readonly string[] {
  const given = new Set(cells);
  const taken = new Set<string>();
  return cells.map((name, place) => {
    const own = name === '' || taken.has(name) ? unlike(given, `${name}#${place + 1}`) : name;
    given.add(own);
    taken.add(own);
    return own;
  });
}

/** A column may be called what asof calls one that has no name. */
function unlike(names: { has(name: string): boolean }, name: string): string {
  return names.has(name) ? unlike(names, `${name}#`) : name;
}

function underHeader(header: readonly string[], cells: readonly string[]) {
  if (cells.length <= header.length) {
    return Object.fromEntries(cells.map((cell, place) => [header[place] ?? '', cell]));
  }
  const names = new Set(header);
  return Object.fromEntries(
    cells.map((cell, place) => {
      const further = `+${place - header.length + 1}`;
      return [header[place] ?? unlike(names, further), cell];
    }),
  );
}
