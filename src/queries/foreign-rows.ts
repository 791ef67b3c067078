import type { ForeignValue } from '../formats/foreign.ts';
import { putBack } from '../formats/rest.ts';
import { nouns, type RecordValue } from '../model/nouns/nouns.ts';
import { everyRecord } from '../model/record/every-record.ts';
import { textOfField } from '../model/record/field-text.ts';
import type { Noun } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { withheldText } from '../model/record/withheld.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { numbersByKind } from './numbers-by-kind.ts';
import { isSubjectOf, type RowRecord } from './row-subject.ts';

/** A foreign row as it came in. */
export interface GivenBack {
  /** Its number in its file. */
  readonly line: number;
  /** The claim or source it became. */
  readonly n: number;
  readonly row: ForeignValue;
}

/**
 * Every row that was imported in a format, as it came in: what the records hold word for word, put back into what the
 * model does not hold. Of a claim or source of which anything was withheld, a speaker or a source it names too, no row comes
 * back, and none whose records were entered after number `upTo`.
 */
export async function* foreignRows(
  reader: Reader,
  asked: { readonly format: string; readonly upTo?: number },
): AsyncIterable<GivenBack> {
  for await (const { line, n, row } of wholeRows(reader, asked)) yield { line, n, row };
}

/** The same with their keys. */
export async function* wholeRows(
  reader: Reader,
  asked: { readonly format: string; readonly upTo?: number },
): AsyncIterable<KeyedRow> {
  for await (const row of keyedRows(reader, asked)) {
    if (!row.isWhole)
      throw new TypeError(`Imported row ${row.line} names a text that no record holds`);
    yield row;
  }
}

/** A foreign row with the key that was made of it when it came in. */
export interface KeyedRow extends GivenBack {
  readonly key: Uint8Array;
  /** The records that hold texts of it. */
  readonly of: readonly number[];
  /** Whether a text of it was withheld since, so that it is not as it came in. */
  readonly lacksText: boolean;
  /** Whether every text that it lacks is in a field of one of its records; where not, it is not put together. */
  readonly isWhole: boolean;
  /** Whether it can be about the record it names. */
  readonly isOfSubject: boolean;
  /** Whether it is about a passage, as remarks are. */
  readonly isOfPassage: boolean;
}

/** The same, also where a text of it is in no record; of those alone that came in behind import `after`, where one is named. */
export async function* keyedRows(
  reader: Reader,
  {
    format,
    upTo = everyRecord,
    after: batch = 0,
  }: { readonly format: string; readonly upTo?: number; readonly after?: number },
): AsyncIterable<KeyedRow> {
  let after = { batch, line: everyRecord };
  for (;;) {
    const page = await pageAfter(reader, format, after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield* await givenBack(reader, page, upTo);
    after = last;
  }
}

interface StoredRow {
  readonly key: Uint8Array;
  readonly batch: number;
  readonly line: number;
  readonly n: number | null;
  readonly rest: string | null;
}

function pageAfter(
  reader: Reader,
  format: string,
  { batch, line }: { readonly batch: number; readonly line: number },
): Promise<readonly StoredRow[]> {
  return reader
    .selectFrom('desk_import_row as row')
    .innerJoin('desk_import as import', 'import.batch', 'row.batch')
    .select(['row.key', 'row.batch', 'row.line', 'row.n', 'row.rest'])
    .where('import.format', '=', format)
    .where('row.rest', 'is not', null)
    .where(({ or, and, eb }) =>
      or([
        eb('row.batch', '>', batch),
        and([eb('row.batch', '=', batch), eb('row.line', '>', line)]),
      ]),
    )
    .orderBy('row.batch')
    .orderBy('row.line')
    .limit(rowsRead)
    .execute();
}

const rowsRead = 1000;

/** What `rest` holds: the records of the row, by slot, and the row without their texts. */
interface Rest {
  readonly of: readonly number[];
  readonly row: ForeignValue;
}

async function givenBack(
  reader: Reader,
  page: readonly StoredRow[],
  upTo: number,
): Promise<readonly KeyedRow[]> {
  const rows = page
    .map(({ key, line, n, rest }) => ({
      ...{ key, line, n: n ?? 0 },
      ...(JSON.parse(rest ?? noRest) as Rest),
    }))
    .filter(({ n, of }) => n <= upTo && of.every((held) => held <= upTo));
  const records = await recordsOf(reader, [...new Set(rows.flatMap(({ n, of }) => [n, ...of]))]);
  return rows.map(({ key, line, n, of, row: rest }) => {
    let [lacksText, isWhole] = [false, true];
    const row = putBack(rest ?? null, (slot, field) => {
      const text = textIn(records.get(of[slot] ?? 0), field);
      if (text === withheldText) lacksText = true;
      if (text === null) isWhole = false;
      return text ?? '';
    });
    const isOfSubject = isSubjectOf(n, of, records);
    const isOfPassage = records.get(n)?.kind === 'passage';
    return { key, of, line, n, row, lacksText, isWhole, isOfSubject, isOfPassage };
  });
}

const noRest = '{"of":[],"row":null}';

async function recordsOf(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, RowRecord>> {
  const known = new Map<number, RowRecord>();
  for (const [kind, among] of await numbersByKind(reader, numbers)) {
    for (const { n, value } of await readRecords(reader, kind, { numbers: among })) {
      known.set(n, { kind, value: value as RecordValue<NounName> });
    }
  }
  return known;
}

/** A field of a record as the row had it; null where the record has none of that name. */
function textIn(record: RowRecord | undefined, field: string): string | null {
  const noun: Noun | undefined = record && nouns[record.kind];
  if (!record || !noun || !Object.hasOwn(noun.fields, field)) return null;
  const shape = noun.fields[field];
  return shape ? textOfField(shape, Reflect.get(record.value, field)) : null;
}
