import { nouns } from '../model/nouns/nouns.ts';
import { type Columns, type ReferenceList, tableOf } from '../model/record/columns.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Reader } from '../store/port.ts';
import { readReferenceListsBetween } from '../store/read-record.ts';

/** One record as its rows have it, before anything is believed of it. */
export interface RawRecord {
  readonly n: number;
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly slug: string | null;
  readonly salt: Uint8Array | null;
  readonly sha256: Uint8Array;
  /** The noun's own columns; absent when the noun's table has no such row. */
  readonly columns: Columns | undefined;
  readonly references: readonly ReferenceList[];
}

/** Every record numbered from `low` to `high`, in order, with its noun's row. */
export async function readRawRecords(
  reader: Reader,
  low: number,
  high: number,
): Promise<readonly RawRecord[]> {
  const records = await reader
    .selectFrom('record')
    .selectAll()
    .where('n', '>=', low)
    .where('n', '<=', high)
    .orderBy('n')
    .execute();
  const columns = new Map<number, Columns>();
  for (const kind of new Set(records.map((record) => record.kind))) {
    if (!isNounName(kind)) continue;
    for (const { n, ...row } of await nounRows(reader, kind, low, high)) columns.set(n, row);
  }
  const lists = await readReferenceListsBetween(reader, low, high);
  return records.map((record) => ({
    columns: columns.get(record.n),
    references: lists.get(record.n) ?? [],
    ...record,
  }));
}

/** Whether the word names a noun. */
export const isNounName = (kind: string): kind is NounName => Object.hasOwn(nouns, kind);

async function nounRows(reader: Reader, kind: NounName, low: number, high: number) {
  const rows = await reader
    .selectFrom(`${tableOf(kind) as 'record_claim'} as noun`)
    .innerJoin('record', 'record.n', 'noun.n')
    .selectAll('noun')
    .where('record.kind', '=', kind)
    .where('noun.n', '>=', low)
    .where('noun.n', '<=', high)
    .execute();
  return rows as unknown as readonly ({ readonly n: number } & Columns)[];
}
