import { z } from 'zod';
import { InvalidInput } from '../errors.ts';
import { codePointLength } from '../text/code-points.ts';
import type { NumberedLine } from './read-lines.ts';

const Offset = z.number().int().nonnegative();

/** A text and stretches of it, in code points; what else a line holds is its writer's own. */
const TextSpans = z.object({
  text: z.string(),
  spans: z.array(z.object({ start: Offset, end: Offset })),
});
type TextSpans = z.infer<typeof TextSpans>;

/**
 * Reads a line of JSON as a text with spans.
 *
 * @throws InvalidInput `bad_line` with the number of the line when it is none, or a span is empty or leaves the text.
 */
export function readTextSpans(line: NumberedLine): TextSpans {
  const parsed = TextSpans.safeParse(jsonOf(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badLine(line, `${issue?.path.join('.') || 'it'}: ${issue?.message}`);
  }
  const length = codePointLength(parsed.data.text);
  const astray = parsed.data.spans.findIndex(({ start, end }) => start >= end || end > length);
  if (astray >= 0) throw badLine(line, `spans.${astray} is empty or leaves the text`);
  return parsed.data;
}

function jsonOf(line: NumberedLine): unknown {
  try {
    return JSON.parse(line.text);
  } catch (cause) {
    throw badLine(line, 'it is no JSON', cause);
  }
}

function badLine({ number, file }: NumberedLine, what: string, cause?: unknown): InvalidInput {
  const where = file === undefined ? `Line ${number}` : `Line ${number} of ${file}`;
  return new InvalidInput('bad_line', `${where} cannot be used: ${what}.`, {
    hints: ['A line is {"text": …, "spans": [{"start": 0, "end": 5}]}, in code points.'],
    facts: { line: number, file },
    cause,
  });
}
