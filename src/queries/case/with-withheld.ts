import type { Withheld } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { everyRecord } from '../moment.ts';
import type { Known } from './known-record.ts';
import { withoutPrivate } from './read-corrections.ts';
import { readEntered } from './read-entered.ts';

/** The same records, those whose texts were withheld saying why. What is gone is gone at every ledger position. */
export async function withWithheld(
  reader: Reader,
  records: ReadonlyMap<number, Known<NounName>>,
  audience: Audience = 'private',
): Promise<ReadonlyMap<number, Known<NounName>>> {
  const where = { column: 'record', among: [...records.keys()] };
  const all = await readRecords(reader, 'withholding', { where });
  const withholdings = audience === 'public' ? await withoutPrivate(reader, all, everyRecord) : all;
  if (withholdings.length === 0) return records;
  const entered = await readEntered(
    reader,
    withholdings.map(({ n }) => n),
  );
  const reasons = new Map<number, Withheld>(
    withholdings.flatMap(({ n, id, value: { record, because } }) => {
      const entry = entered.get(n);
      return entry ? [[record, { n, id, because, entered: entry }] as const] : [];
    }),
  );
  return new Map(
    [...records].map(([n, record]) => [n, { ...record, withheld: reasons.get(n) }] as const),
  );
}
