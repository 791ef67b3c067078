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

/**
 * Reads a file of JSON lines.
 *
 * @throws InvalidInput naming the line that is none.
 */
export function readJsonLines<Line extends z.ZodType>(
  line: Line,
  content: string,
): readonly z.output<Line>[] {
  return content.split('\n').flatMap((written, place) => {
    if (written.trim() === '') return [];
    const parsed = line.safeParse(parseLine(written, place));
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw badLine(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`);
  });
}

/**
 * Reads which claims are right for which text: two names on a line with white space between, or the four columns of
 * TREC, of which the last says whether it is right.
 *
 * @throws InvalidInput naming the line that is none.
 */
export function readRightClaims(content: string): ReadonlyMap<string, ReadonlySet<string>> {
  const right = new Map<string, Set<string>>();
  for (const [place, written] of content.split('\n').entries()) {
    const columns = written.trim().split(/\s+/);
    if (written.trim() === '') continue;
    const [query, second, third, judged = '1'] = columns;
    const claim = columns.length === 4 ? third : second;
    if (query === undefined || claim === undefined) throw badLine(place, 'two names are needed');
    if (Number(judged) > 0) right.set(query, (right.get(query) ?? new Set()).add(claim));
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

function parseLine(written: string, place: number): unknown {
  try {
    return JSON.parse(written);
  } catch (cause) {
    throw badLine(place, 'this is no JSON', cause);
  }
}

function badLine(place: number, why: string, cause?: unknown): InvalidInput {
  return new InvalidInput('bad_line', `Line ${place + 1} cannot be read: ${why}.`, {
    hints: ['Each line is one JSON object with "id" and "text"; a line of qrels has two names.'],
    facts: { line: place + 1 },
    cause,
  });
}
