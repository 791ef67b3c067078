import type { Desk } from '../desk.ts';
import type { Day } from '../model/bounds.ts';
import { dayOfInstant } from '../model/day.ts';
import { formatInstant } from '../model/instant.ts';
import type { Reader } from '../store/port.ts';
import { runShaped } from '../store/shaped-query.ts';

/** Where the ledger stands now, and the day it is. */
export interface HeadMoment {
  readonly position: number;
  readonly n: number;
  readonly day: Day;
}

/** Reads it in one small query: whoever keeps answers asks whether they still hold. */
export async function headMoment({ store: { reader }, clock }: Desk): Promise<HeadMoment> {
  const [head] = await runShaped(reader, {
    shape: 'head moment',
    parameters: [],
    build: () => headRow(reader),
  });
  if (head === undefined) throw new TypeError('The desk has no head row');
  const { position, n, zone } = head;
  return { position, n, day: dayOfInstant(formatInstant(clock.now()), zone) };
}

const headRow = (reader: Reader) =>
  reader.selectFrom('desk_head').select(['position', 'n', 'zone']);
