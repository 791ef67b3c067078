import type { Desk } from '../../desk.ts';
import { Conflict } from '../../errors.ts';
import { genesis } from '../../model/ledger-entry.ts';
import type { DeskHead } from '../../queries/head.ts';
import { readRecords } from '../../store/read-record.ts';

/**
 * Holds what is there of an earlier move against the desk that is moved.
 *
 * @throws Conflict when it is no earlier state of it, or holds a text that was withheld since.
 */
export async function requirePrefix({ store }: Desk, head: DeskHead): Promise<void> {
  const { reader } = store;
  const own = await reader.selectFrom('desk_head').select('desk').executeTakeFirstOrThrow();
  const entry = await reader
    .selectFrom('ledger_entry')
    .select('link')
    .where('position', '=', head.position)
    .executeTakeFirst();
  const link = head.position === 0 ? genesis(own.desk) : entry?.link;
  if (own.desk !== head.desk || link !== head.link) {
    throw new Conflict(
      'not_the_same_desk',
      'There is another desk, or another state of this one.',
      {
        hints: ['Name a place where there is no desk.'],
      },
    );
  }
  const later = await readRecords(reader, 'withholding', { after: head.n });
  if (later.every(({ value }) => value.record > head.n)) return;
  throw new Conflict('withheld_since', 'A text that was brought over already was withheld since.', {
    hints: ['Throw away what is half moved, and begin again.'],
  });
}
