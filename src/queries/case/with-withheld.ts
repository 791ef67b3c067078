import type { Withheld } from '../../model/dossier.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { withoutMarkedPrivate } from '../audience/marked-private.ts';
import { everyRecord } from '../moment.ts';
import type { Known } from './known-record.ts';
import type { ClaimCase } from './read-case.ts';
import { readEntered } from './read-entered.ts';

/** The same records, those whose texts were withheld saying why. What is gone is gone at every ledger position. */
export async function withWithheld(
  reader: Reader,
  records: ReadonlyMap<number, Known<NounName>>,
  audience: Audience = 'private',
): Promise<ReadonlyMap<number, Known<NounName>>> {
  return layWithheld(records, await readWithheld(reader, [...records.keys()], audience));
}

/** The same of many cases at once. */
export async function withWithheldCases(
  reader: Reader,
  cases: ReadonlyMap<number, ClaimCase>,
  audience: Audience,
): Promise<ReadonlyMap<number, ClaimCase>> {
  const numbers = new Set([...cases.values()].flatMap((records) => [...records.keys()]));
  const reasons = await readWithheld(reader, [...numbers], audience);
  return new Map([...cases].map(([claim, records]) => [claim, layWithheld(records, reasons)]));
}

/** Why the texts of some of these records were withheld, by record. */
async function readWithheld(
  reader: Reader,
  numbers: readonly number[],
  audience: Audience,
): Promise<ReadonlyMap<number, Withheld>> {
  const where = { column: 'record', among: numbers };
  const all = await readRecords(reader, 'withholding', { where });
  const withholdings =
    audience === 'public' ? await withoutMarkedPrivate(reader, all, everyRecord) : all;
  if (withholdings.length === 0) return new Map();
  const entered = await readEntered(
    reader,
    withholdings.map(({ n }) => n),
  );
  return new Map(
    withholdings.flatMap(({ n, id, value: { record, because } }) => {
      const entry = entered.get(n);
      return entry ? [[record, { n, id, because, entered: entry }] as const] : [];
    }),
  );
}

/** These records, each that was withheld saying why. */
function layWithheld(
  records: ReadonlyMap<number, Known<NounName>>,
  reasons: ReadonlyMap<number, Withheld>,
): ReadonlyMap<number, Known<NounName>> {
  if (![...reasons.keys()].some((n) => records.has(n))) return records;
  const laid = [...records].map(([n, record]) => {
    const withheld = reasons.get(n);
    return [n, withheld === undefined ? record : { ...record, withheld }] as const;
  });
  return new Map(laid);
}
