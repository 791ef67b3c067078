import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import type { Day } from '../../model/bounds.ts';
import { isoOfDay } from '../../model/day.ts';
import { readEdtf } from '../../model/edtf.ts';
import { type Moment, resolveMoment } from '../moment.ts';

/**
 * The moment from which changes are told: after a ledger position, after an instant, or from a date on, its
 * first day included. Its day is the one the desk would have answered for then, and never after `until`'s.
 *
 * @throws InvalidInput when it is none of the three, or lies after `until`; NotFound for a position not reached.
 */
export async function momentSince(desk: Desk, text: string, until: Moment): Promise<Moment> {
  const date = /^\d{1,10}$|T/.test(text) ? null : readEdtf(text);
  if (date !== null && 'problem' in date) throw badSince(text);
  const since =
    date === null
      ? await resolveMoment(desk, { knownAt: text })
      : await beforeDay(desk, date.first);
  if (since.position > until.position) {
    throw new InvalidInput('since_after', `"${text}" is after what is asked about.`, {
      hints: ['Give --since an earlier instant, position or date than --known-at.'],
    });
  }
  const day = Math.min(since.day, until.day);
  return { ...since, day, asOf: isoOfDay(day) };
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
  const day = first - 1;
  return { ...(await resolveMoment(desk, { knownAt, asOf: isoOfDay(day) })), day };
}

function badSince(text: string): InvalidInput {
  return new InvalidInput(
    'bad_since',
    `"${text.slice(0, 60)}" is neither an instant, a ledger position nor a date.`,
    { hints: ['Write --since 2026-11-23, --since 2026-11-23T06:00:00Z or --since 57.'] },
  );
}
