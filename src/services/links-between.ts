import type { Day } from '../model/bounds.ts';
import { everyRecord } from '../model/record/every-record.ts';
import type { Known } from '../queries/case/known-record.ts';
import { linksAmong } from '../queries/relations/links-among.ts';
import type { Reader } from '../store/port.ts';

/** The links that stand between two claims as of a day, oldest first; of merged ones, by the claims they count as. */
export async function linksBetween(
  reader: Reader,
  [claim, other]: readonly [claim: number, other: number],
  day: Day,
): Promise<readonly Known<'link'>[]> {
  const all = await linksAmong(reader, [other], { n: everyRecord, day });
  return all.filter(({ value }) => [value.claim, value.other].includes(claim));
}
