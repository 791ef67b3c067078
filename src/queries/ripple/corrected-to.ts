import { everyRecord } from '../../model/record/every-record.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions } from '../../store/shaped-query.ts';

/** Records of which a correction, entered up to a number, has made a field name one of these. */
export async function correctedTo(
  reader: Reader,
  field: string,
  numbers: readonly number[],
  upTo: number = everyRecord,
): Promise<readonly number[]> {
  const rows = await askInPortions(numbers, (among) =>
    reader
      .selectFrom('record_correction')
      .select('record')
      .where('field', '=', field)
      .where('after', 'in', among.map(String))
      .where('n', '<=', upTo)
      .execute(),
  );
  return [...new Set(rows.map(({ record }) => record))];
}
