import { RowProblem } from '../formats/import-format.ts';
import type { Incoming } from '../formats/incoming.ts';
import type { Day, SpokenDate } from '../model/bounds.ts';
import { withheldText } from '../model/record/withheld.ts';
import { isWellFormed } from '../text/well-formed.ts';

/** The longest text that a record holds, in bytes, as at the edge of every other command. */
const wordsBytesMax = 100_000;

/**
 * What of a row can be recorded as of a day: a date that has not come yet and a language that is no tag stay in the
 * row alone.
 *
 * @throws RowProblem when a text of it cannot be stored at all, or its claim or a speaker is withheld.
 */
export function recordable(incoming: Incoming, today: Day): Incoming {
  requireNotWithheld(incoming);
  return cleaned(incoming, today) as Incoming;
}

/** What was withheld on several claims or of several speakers reads the same, and they would become one here. */
function requireNotWithheld({ claim, appearances = [], absences = [] }: Incoming): void {
  if (claim?.text === withheldText) {
    throw new RowProblem('the words of its claim were withheld where it comes from');
  }
  for (const { speaker } of [...appearances, ...absences]) {
    if (speaker?.name !== withheldText) continue;
    throw new RowProblem('the name of its speaker was withheld where it comes from');
  }
}

function cleaned(value: unknown, today: Day): unknown {
  if (typeof value === 'string') return sound(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each, today));
  if (typeof value !== 'object' || value === null || isDate(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const field of Object.keys(value)) {
    const held: unknown = Reflect.get(value, field);
    if (field === 'at' || field === 'dates') kept[field] = held;
    else if (!isRefused(field, held, today)) kept[field] = cleaned(held, today);
  }
  return kept;
}

const isDate = (value: object): value is SpokenDate => 'first' in value && 'last' in value;

function isRefused(field: string, held: unknown, today: Day): boolean {
  if (held === undefined) return true;
  if (field === 'language') return !languageTag.test(String(held));
  return typeof held === 'object' && held !== null && isDate(held) && isAhead(held, today);
}

/** Somewhere it may be a day later than at the desk. */
export const isAhead = ({ first }: SpokenDate, today: Day): boolean => first > today + 1;

const languageTag = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/;

function sound(text: string): string {
  if (!isWellFormed(text)) throw new RowProblem('it holds half of a character or U+0000');
  if (text.length * 3 > wordsBytesMax && Buffer.byteLength(text) > wordsBytesMax) {
    throw new RowProblem(`it holds a text longer than ${wordsBytesMax} bytes`);
  }
  return text;
}
