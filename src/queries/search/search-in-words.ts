import { dateInWords } from '../../model/edtf-words.ts';
import type { IndexQuestion } from '../../store/port.ts';
import type { Moment } from '../moment.ts';
import type { SearchQuestion } from './filters-asked.ts';
import type { SearchFilter } from './search-filter.ts';
import { termsMost } from './telling-terms.ts';

/** What was looked for. */
interface Looked extends Pick<IndexQuestion, 'terms' | 'all'> {
  readonly filters: readonly SearchFilter[];
  /** How many words were written. */
  readonly written: number;
  /** Where it was asked by a clock. */
  readonly moment: Moment | null;
}

/** What a search looked for, in words. */
export function searchInWords(question: SearchQuestion, looked: Looked): string {
  const { filters, moment } = looked;
  const claims = filters.map(({ says }) => says).join(', ');
  const about = claims === '' ? '' : `, about claims ${claims}`;
  return `Records with ${wordsIn(question, looked)}${about}${moment ? clocksIn(question, moment) : ''}`;
}

/** Which words of a long query the desk knows is not for readers: it may know them from what they do not see. */
function wordsIn(question: SearchQuestion, { terms, all, written }: Looked): string {
  const isCut = written > termsMost;
  if (isCut && question.public) return `the most telling of ${written} words`;
  if (terms.length === 0) return `any of ${written} words, none of which is known here`;
  const said = terms.map(({ text, prefix }) => `"${text}${prefix ? '…' : ''}"`);
  const holding = said.length === 1 ? said[0] : `${all ? 'all' : 'any'} of ${said.join(', ')}`;
  return isCut ? `${holding} (the most telling of ${written} words)` : `${holding}`;
}

/** A status stands as of a day, whether one was asked for or not. */
function clocksIn(question: SearchQuestion, { asOf, knownAt }: Moment): string {
  const goesByDay = dated.some((name) => question[name] !== undefined);
  const day = dateInWords(asOf);
  const asked = question.asOf !== undefined && goesByDay ? `, as of ${day}` : '';
  const known = question.knownAt === undefined ? '' : `, as known at ${knownAt}`;
  return `${question.status === undefined ? asked : ` as of ${day}`}${known}`;
}

/** The filters to which it matters as of when they are asked; a status tells its day itself. */
const dated = ['speaker', 'source', 'stance', 'from', 'to'] as const;
