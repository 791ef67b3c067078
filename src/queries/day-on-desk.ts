import type { Day } from '../model/bounds.ts';
import { dayOfInstant } from '../model/day.ts';
import type { Reader } from '../store/port.ts';

/** The day of an instant in the desk's zone. */
export async function dayOnDesk(reader: Reader, instant: string): Promise<Day> {
  const { zone } = await reader.selectFrom('desk_head').select('zone').executeTakeFirstOrThrow();
  return dayOfInstant(instant, zone);
}
