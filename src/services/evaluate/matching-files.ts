import { z } from 'zod';
import { InvalidInput } from '../../errors.ts';
import type { SpokenDate } from '../../model/bounds.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { monthNumber } from '../../model/month-number.ts';

const name = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();

/** One line of a file of claims. What else stands on a line is passed over. */
export const EvaluatedClaim = z.object({
  id: name,
  text: z.string(),
  title: text,
  subtitle: text,
  /** The article of the fact-check. */
  body: text,
  /** Whose claim it is. */
  speaker: text,
  /** When it was checked: EDTF, or as in "26 May 2015" and "May 26, 2015". */
  date: text,
});
export type EvaluatedClaim = z.infer<typeof EvaluatedClaim>;

/** One line of a file of texts to be matched. */
export const EvaluatedQuery = z.object({ id: name, text: z.string() });
export type EvaluatedQuery = z.infer<typeof EvaluatedQuery>;

/** Which of the files of an evaluation is read. */
export type EvaluatedFile = 'claims' | 'queries' | 'qrels';

/**
 * Reads a file of JSON lines.
 *
 * @param file told where a line is none.
 * @throws InvalidInput naming the line that is none.
 */
export function readJsonLines<Line extends z.ZodType>(
  line: Line,
  content: string,
  file?: EvaluatedFile,
): readonly z.output<Line>[] {
  return [...linesOf(line, content, file).values()];
}

/**
 * Reads a file of JSON lines each of which has an id of its own.
 *
 * @throws InvalidInput naming the line that is none, or has the id of an earlier one.
 */
export function readDistinctLines<Line extends z.ZodType<{ readonly id: string }>>(
  line: Line,
  content: string,
  file: EvaluatedFile,
): readonly z.output<Line>[] {
  const lines = linesOf(line, content, file);
  const seen = new Set<string>();
  for (const [place, { id }] of lines) {
    if (seen.has(id)) throw badLine({ file, place }, `an earlier line has the id "${id}"`);
    seen.add(id);
  }
  return [...lines.values()];
}

/** What the lines hold by their place; empty ones are passed over. */
function linesOf<Line extends z.ZodType>(
  line: Line,
  content: string,
  file: EvaluatedFile | undefined,
): ReadonlyMap<number, z.output<Line>> {
  const lines = new Map<number, z.output<Line>>();
  for (const [place, written] of content.split('\n').entries()) {
    if (written.trim() === '') continue;
    const parsed = line.safeParse(parseLine(written, { file, place }));
    if (!parsed.success) throw badLine({ file, place }, troubleOf(parsed.error));
    lines.set(place, parsed.data);
  }
  return lines;
}

function troubleOf({ issues: [issue] }: z.ZodError): string {
  const field = issue?.path.join('.') ?? '';
  return field === '' ? 'this is no JSON object' : `${field}: ${issue?.message}`;
}

/**
 * Reads which claims are right for which text: two names on a line with white space between, or the four columns of
 * TREC, of which the last says whether it is right.
 *
 * @param known the claims there are; any unless given.
 * @throws InvalidInput naming the line that is none, or whose claim is none of these.
 */
export function readRightClaims(
  content: string,
  known?: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const right = new Map<string, Set<string>>();
  for (const [place, written] of content.split('\n').entries()) {
    const columns = written.trim().split(/\s+/);
    if (written.trim() === '') continue;
    const [query, second, third, judged = '1'] = columns;
    const claim = columns.length === 4 ? third : second;
    const line = { file: 'qrels', place } as const;
    if (query === undefined || claim === undefined) throw badLine(line, 'two names are needed');
    if (!(Number(judged) > 0)) continue;
    if (known?.has(claim) === false) throw badLine(line, `the claims have no "${claim}"`);
    right.set(query, (right.get(query) ?? new Set()).add(claim));
  }
  return right;
}

/** The date of a claim's line; undefined when it has none that can be read. */
export function dateOfLine(written: string | null | undefined): SpokenDate | undefined {
  const plain = written?.trim() ?? '';
  const found = /^(?:(\d{1,2})\.? )?([A-Z][a-z]{2,8})\.?(?: (\d{1,2}),)? (\d{4})$/.exec(plain);
  const month = found && monthNumber(found[2] ?? '');
  if (!found || month === null) return parseEdtf(plain.slice(0, 10)) ?? undefined;
  const day = found[1] ?? found[3];
  const parts = [found[4], String(month), ...(day === undefined ? [] : [day])];
  return parseEdtf(parts.map((part) => part?.padStart(2, '0')).join('-')) ?? undefined;
}

interface PlaceOfLine {
  readonly file: EvaluatedFile | undefined;
  readonly place: number;
}

function parseLine(written: string, line: PlaceOfLine): unknown {
  try {
    return JSON.parse(written);
  } catch (cause) {
    throw badLine(line, 'this is no JSON', cause);
  }
}

function badLine({ file, place }: PlaceOfLine, why: string, cause?: unknown): InvalidInput {
  const line = file === undefined ? `Line ${place + 1}` : `Line ${place + 1} of the ${file}`;
  return new InvalidInput('bad_line', `${line} cannot be read: ${why}.`, {
    hints: ['Each line is one JSON object with "id" and "text"; a line of qrels has two names.'],
    facts: { file, line: place + 1 },
    cause,
  });
}
