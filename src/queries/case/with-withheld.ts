import type { DossierRecord, Withheld } from '../../model/dossier.ts';
import { everyRecord } from '../../model/record/every-record.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import type { Audience } from '../../model/vocabularies/acts.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { withoutMarkedPrivate } from '../audience/marked-private.ts';
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

/** What an audience is told of texts that are gone. */
type Gone = Pick<DossierRecord<NounName>, 'withheld' | 'isGoneInPrivate'>;

/** Why the texts of some of these records were withheld, by record. */
async function readWithheld(
  reader: Reader,
  numbers: readonly number[],
  audience: Audience,
): Promise<ReadonlyMap<number, Gone>> {
  const where = { column: 'record', among: numbers };
  const all = await readRecords(reader, 'withholding', { where });
  if (all.length === 0) return new Map();
  const told = audience === 'public' ? await withoutMarkedPrivate(reader, all, everyRecord) : all;
  const entered = await readEntered(
    reader,
    told.map(({ n }) => n),
  );
  const reasons = new Map<number, Withheld>();
  for (const { n, id, value } of told) {
    const entry = entered.get(n);
    if (entry) reasons.set(value.record, { n, id, because: value.because, entered: entry });
  }
  return new Map(
    all.map(({ value: { record } }) => {
      const withheld = reasons.get(record);
      return [record, withheld === undefined ? { isGoneInPrivate: true } : { withheld }] as const;
    }),
  );
}

/** These records, each that was withheld saying why, or that it is gone where the public may not know why. */
function layWithheld(
  records: ReadonlyMap<number, Known<NounName>>,
  reasons: ReadonlyMap<number, Gone>,
): ReadonlyMap<number, Known<NounName>> {
  if (![...reasons.keys()].some((n) => records.has(n))) return records;
  const laid = [...records].map(([n, record]) => {
    const gone = reasons.get(n);
    return [n, gone === undefined ? record : { ...record, ...gone }] as const;
  });
  return new Map(laid);
}
