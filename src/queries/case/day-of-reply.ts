import type { CountedDay } from '../../model/counted-day.ts';
import { dateOfWork } from '../../model/date-of-work.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import type { Known } from './known-record.ts';

/** An answer is of the day it was published, silence of the day it is known for; else of the day of entry. */
export function dayOfReply(
  { value, entered }: Known<'reply'>,
  sourceAt: (n: number) => RecordValue<'source'> | undefined,
): CountedDay {
  const on = value.noAnswerBy ?? dateOfWork(value.source, sourceAt);
  return on ?? { first: entered.day, last: entered.day, text: null };
}
