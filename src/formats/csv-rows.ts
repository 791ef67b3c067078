import { type Parser, parse } from 'csv-parse';
import type { ForeignRow } from './foreign.ts';

/**
 * The rows of comma-separated values (RFC 4180) under their header, as objects; commas, semicolons, tabs or bars
 * between the cells, whichever the header has most of. A cell without a column is kept as `+1`, `+2` …; stray quotation
 * marks are text.
 */
export async function* csvRows(text: AsyncIterable<string>): AsyncIterable<ForeignRow> {
  let header: readonly string[] | undefined;
  let row = 0;
  for await (const cells of recordsIn(withWholeLine(text))) {
    if ('problem' in cells) yield { row: row + 1, ...cells, raw: '' };
    else if (header === undefined) header = distinctNames(cells);
    else {
      row += 1;
      yield { row, value: underHeader(header, cells) };
    }
  }
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

/** The parser is given piece after piece, and what it has read is taken from it each time: an error loses no row before it. */
async function* recordsIn(
  text: AsyncIterable<string>,
): AsyncIterable<readonly string[] | { readonly problem: string }> {
  let read: (readonly string[])[] = [];
  let parser: Parser | undefined;
  const take = (): readonly (readonly string[])[] => {
    const taken = read;
    read = [];
    return taken;
  };
  for await (const piece of text) {
    parser ??= parserOf(delimiterOf(piece), (record) => read.push(record));
    const problem = await given(parser, piece);
    yield* take();
    if (problem !== null) {
      yield { problem };
      return;
    }
  }
  const problem = parser ? await given(parser, null) : null;
  yield* take();
  if (problem !== null) yield { problem };
}

function parserOf(delimiter: string, onRecord: (record: readonly string[]) => void): Parser {
  const parser = parse({
    ...{ delimiter, bom: true, relax_quotes: true, relax_column_count: true },
    ...{ skip_empty_lines: true, max_record_size: cellsMost },
    on_record: (record: readonly string[]) => {
      onRecord(record);
      return null;
    },
  });
  return parser.resume();
}

/** Gives the parser a piece, or the end; what is wrong from there on, or null. */
function given(parser: Parser, piece: string | null): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      parser.off('error', settle);
      if (error && !isCsvError(error)) reject(error);
      else resolve(error ? `it is no CSV from here on: ${error.message}` : null);
    };
    parser.on('error', settle);
    if (piece === null) parser.end(settle);
    else parser.write(piece, settle);
  });
}

/** A record of more than this is a file whose quotation mark never closes. */
const cellsMost = 16_000_000;

const isCsvError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');

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
