import type { Day } from '../model/bounds.ts';
import { dayOfInstant } from '../model/day.ts';
import type { Reader } from '../store/port.ts';

/** The day of an instant in the desk's zone. */
export const dayOnDesk = async (reader: Reader, instant: string): Promise<Day> =>
  (await daysOnDesk(reader))(instant);

/** How the day of an instant is told, for as many of them as there are: the zone is read once. */
export async function daysOnDesk(reader: Reader): Promise<(instant: string) => Day> {
  const { zone } = await reader.selectFrom('desk_head').select('zone').executeTakeFirstOrThrow();
  return (instant) => dayOfInstant(instant, zone);
}
