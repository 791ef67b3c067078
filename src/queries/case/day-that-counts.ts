import type { SpokenDate } from '../../model/bounds.ts';
import type { CountedDay } from '../../model/counted-day.ts';
import { dateOfWork } from '../../model/date-of-work.ts';
import { type Known, knownOf } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';

/**
 * The day that counts: of an appearance `saidOn`, of evidence the first day anyone outside could see it, of an
 * absence the day it reaches to; else the source's date of publication; else the day of entry. An excerpt has
 * the date of its work. Of an assessment: its date, else the day of entry.
 */
export function dayThatCounts(
  records: ClaimCase,
  record: Known<'evidence'> | Known<'absence'> | Known<'appearance'> | Known<'assessment'>,
): CountedDay {
  const day = ownDate(record) ?? publicationOf(records, record);
  return day
    ? { first: day.first, last: day.last, text: day.text }
    : { first: record.entered.day, last: record.entered.day, text: null };
}

function ownDate(
  record: Known<'evidence'> | Known<'absence'> | Known<'appearance'> | Known<'assessment'>,
): SpokenDate | undefined {
  switch (record.kind) {
    case 'appearance':
      return record.value.saidOn;
    case 'evidence':
      return record.value.seenOn;
    case 'absence':
      return record.value.untilOn;
    default:
      return record.value.assessedOn;
  }
}

function publicationOf(
  records: ClaimCase,
  record: Known<'evidence'> | Known<'absence'> | Known<'appearance'> | Known<'assessment'>,
): SpokenDate | undefined {
  if (record.kind === 'assessment') return undefined;
  return dateOfWork(record.value.source, (n) => knownOf(records, 'source', n).value);
}
