import { type ForeignRow, type ForeignValue, isDeeper, isList, isObject } from './foreign.ts';
import { type Found, JsonScanner } from './json-scanner.ts';
import { scriptsOf } from './json-scripts.ts';
import { linesOf } from './lines.ts';

/** Rows nested deeper than this are rejected: nobody writes them, and what walks them would run out of stack. */
const depthMost = 200;

/** How far into a file is looked to tell which shape it has, in UTF-16 units. */
const lookedAt = 65_536;

/**
 * The rows of a file of JSON, whichever way it is laid out: one value a line (each perhaps in a `<script>`), a list, an
 * object that holds the list under one of these keys, values one after another, or a web page with JSON-LD in it.
 *
 * @param belongs which values of a page are meant: it says much else in JSON-LD.
 */
export async function* jsonRows(
  text: AsyncIterable<string>,
  lists: ReadonlySet<string>,
  belongs: (value: ForeignValue) => boolean = () => true,
): AsyncIterable<ForeignRow> {
  const { start, whole } = await begun(text);
  const isPage = shapeOf(start) === 'page';
  let row = 0;
  for await (const found of valuesFound(start, whole, lists)) {
    for (const each of parsed(found, lists)) {
      if (isPage && 'value' in each && !belongs(each.value)) continue;
      row += 1;
      yield 'problem' in each ? { row, ...each } : { row, value: each.value };
    }
  }
}

/** The beginning of a text, and all of it again. */
async function begun(
  text: AsyncIterable<string>,
): Promise<{ readonly start: string; readonly whole: AsyncIterable<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  let start = '';
  while (start.length < lookedAt) {
    const { done, value } = await iterator.next();
    if (done) break;
    start += value;
  }
  start = start.replace(/^\uFEFF/, '');
  const from = start;
  async function* again(): AsyncIterable<string> {
    yield from;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  return { start, whole: again() };
}

function valuesFound(
  start: string,
  whole: AsyncIterable<string>,
  lists: ReadonlySet<string>,
): AsyncIterable<Found> {
  const shape = shapeOf(start);
  if (shape === 'values') return valuesInside(whole, lists);
  return asFound(shape === 'page' ? scriptsOf(whole) : valuesByLine(whole));
}

async function* asFound(values: AsyncIterable<string>): AsyncIterable<Found> {
  for await (const raw of values) yield { raw };
}

function shapeOf(start: string): 'lines' | 'page' | 'values' {
  const first = start.trimStart();
  const [line = '', ...next] = first.split('\n', linesLookedAt);
  if (isWhole(line)) return 'lines';
  // A broken first line does not make the whole lines behind it one value.
  const broken = /^(?:<script\b[^>]*>\s*)?\{.*[^{[,\s]\s*$/i.test(line);
  if (broken && next.filter(isWhole).length >= 2) return 'lines';
  return first.startsWith('<') ? 'page' : 'values';
}

const linesLookedAt = 6;

/** Whether a line is a row by itself. */
function isWhole(line: string): boolean {
  const inside = unwrapped(line);
  return inside.startsWith('{') && parse(inside) !== undefined;
}

/** Some publishers write each record as it stands in a page: in its script element. */
const unwrapped = (line: string): string =>
  line
    .trim()
    .replace(/^<script\b[^>]*>/i, '')
    .replace(/<\/script>$/i, '')
    .trim();

async function* valuesByLine(text: AsyncIterable<string>): AsyncIterable<string> {
  for await (const line of linesOf(text)) {
    const value = unwrapped(line);
    if (value !== '') yield value;
  }
}

async function* valuesInside(
  text: AsyncIterable<string>,
  lists: ReadonlySet<string>,
): AsyncIterable<Found> {
  const scanner = new JsonScanner(lists);
  for await (const chunk of text) {
    const found = scanner.push(chunk);
    yield* found;
    if (found.at(-1)?.cutOff !== undefined) return;
  }
  yield* scanner.end();
}

type Parsed = { readonly value: ForeignValue } | { readonly problem: string; readonly raw: string };

function parsed({ raw, cutOff }: Found, lists: ReadonlySet<string>): readonly Parsed[] {
  const value = parse(raw);
  if (value === undefined) {
    const where = cutOff === undefined ? '' : ` from here on: ${cutOff}`;
    return [{ problem: `it is no JSON${where}`, raw }];
  }
  return rowsIn(value, lists).map((each) =>
    isDeeper(each, depthMost)
      ? { problem: `it is nested more than ${depthMost} deep`, raw }
      : { value: each },
  );
}

/** A value that is a list of rows, or holds one under one of the keys, gives its rows. */
function rowsIn(value: ForeignValue, lists: ReadonlySet<string>): readonly ForeignValue[] {
  if (isList(value)) return value;
  if (!isObject(value)) return [value];
  const held = Object.entries(value).filter(([key, each]) => lists.has(key) && isList(each));
  return held.length === 0 ? [value] : held.flatMap(([, each]) => each as readonly ForeignValue[]);
}

function parse(text: string): ForeignValue | undefined {
  try {
    return JSON.parse(text) as ForeignValue;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
