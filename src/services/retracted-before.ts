import type { Day } from '../model/bounds.ts';
import { isoOfDay } from '../model/day.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { readEntered } from '../queries/case/read-entered.ts';
import { readRetractions } from '../queries/case/read-retractions.ts';
import type { Reader } from '../store/port.ts';

/** A retraction that stands already, and leaves nothing for another one to do. */
export interface EarlierRetraction {
  readonly n: number;
  readonly kind: 'withdrawal' | 'mistake';
  /** The day of a withdrawal as it was written, else the day of its entry. */
  readonly on: string | null;
}

/**
 * The retraction by which a record counts no more already from a day on, or at no day; null where there is none.
 *
 * @param from the day a withdrawal is of; null for a mistake.
 */
export async function retractedBefore(
  reader: Reader,
  record: number,
  from: Day | null,
): Promise<EarlierRetraction | null> {
  const standing = await readRetractions(reader, [record], { n: everyRecord, audience: 'private' });
  const mistake = standing.find(({ value }) => value.retractionKind === 'mistake');
  if (mistake !== undefined) return { n: mistake.n, kind: 'mistake', on: null };
  if (from === null) return null;
  const entered = await readEntered(
    reader,
    standing.map(({ n }) => n),
  );
  const days = standing.map(({ n, value: { withdrawnOn } }) => {
    const enteredOn = entered.get(n)?.day ?? from;
    return { n, day: withdrawnOn?.last ?? enteredOn, on: withdrawnOn?.text ?? isoOfDay(enteredOn) };
  });
  const [first] = days.toSorted((one, other) => one.day - other.day);
  if (first === undefined || first.day > from) return null;
  return { n: first.n, kind: 'withdrawal', on: first.on };
}
