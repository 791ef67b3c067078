import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import { type Day, openStart } from '../../model/bounds.ts';
import { dayOf, isoOfDay } from '../../model/day.ts';
import { readEdtf } from '../../model/edtf.ts';
import { type Moment, resolveMoment } from '../moment.ts';

/** A moment to tell changes from. */
export interface Since extends Moment {
  /** Whether it was asked for as a date of the world, not as a moment of the desk. */
  readonly isDate: boolean;
}

/**
 * The moment from which changes are told: after a ledger position, after an instant, or from a date on, its
 * first day included. A bare number is a position, but four digits that the ledger has not reached are a year. Its day
 * is the one the desk would have answered for then, and never after `until`'s.
 *
 * @throws InvalidInput when it is none of the three, or lies after `until`; NotFound for a position not reached.
 */
export async function momentSince(desk: Desk, text: string, until: Moment): Promise<Since> {
  const date = (await isDate(desk, text)) ? readEdtf(text) : null;
  if (date !== null && 'problem' in date) throw badSince(text);
  if (date !== null && date.first === openStart) throw noFirstDay(text);
  const since =
    date === null
      ? await resolveMoment(desk, { knownAt: text })
      : await beforeDay(desk, date.first);
  if (since.position > until.position || (date !== null && date.first > until.day)) {
    throw new InvalidInput('since_after', `"${text}" is after what is asked about.`, {
      hints: ['Give --since an earlier instant, position or date than --known-at and --as-of.'],
    });
  }
  const day = Math.min(since.day, until.day);
  return { ...since, day, asOf: isoOfDay(day), isDate: date !== null };
}

async function isDate(desk: Desk, text: string): Promise<boolean> {
  if (!/^\d{1,10}$/.test(text)) return !text.includes('T');
  return /^\d{4}$/.test(text) && Number(text) > (await resolveMoment(desk)).position;
}

async function beforeDay(desk: Desk, first: Day): Promise<Moment> {
  const entry = await desk.store.reader
    .selectFrom('ledger_entry')
    .select('position')
    .where('day', '<', first)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const knownAt = String(entry?.position ?? 0);
  // No date is written for the day before the year 0.
  const day = Math.max(first - 1, dayOf(0, 1, 1));
  return { ...(await resolveMoment(desk, { knownAt, asOf: isoOfDay(day) })), day };
}

function noFirstDay(text: string): InvalidInput {
  return new InvalidInput('bad_since', `"${text}" has no first day to tell changes from.`, {
    hints: ['Write --since with the day from which it is told, such as 2026-11-23.'],
  });
}

function badSince(text: string): InvalidInput {
  return new InvalidInput(
    'bad_since',
    `"${text.slice(0, 60)}" is neither an instant, a ledger position nor a date.`,
    { hints: ['Write --since 2026-11-23, --since 2026-11-23T06:00:00Z or --since 57.'] },
  );
}
