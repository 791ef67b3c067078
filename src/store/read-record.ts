import { type Compilable, sql } from 'kysely';
import type { RecordValue } from '../model/nouns/nouns.ts';
import { nouns } from '../model/nouns/nouns.ts';
import { type Columns, fromStored, type StoredValue, tableOf } from '../model/record/columns.ts';
import type { Noun, Stamp } from '../model/record/noun.ts';
import type { NounName } from '../model/record/noun-name.ts';
import { checked } from './checked.ts';
import { namedAmong } from './named-records.ts';
import type { Reader, Tables } from './port.ts';
import { askInPortions, inPortions, runShaped } from './shaped-query.ts';

/** A record as it was written: its stamp and its value, without what was laid over it later. */
export interface WrittenRecord<Name extends NounName = NounName> extends Stamp {
  readonly kind: Name;
  readonly value: RecordValue<Name>;
}

/** Which of a noun's records to read; each condition narrows. */
export interface RecordFilter {
  /** Their numbers. */
  readonly numbers?: readonly number[] | undefined;
  /** Only those entered up to this number. */
  readonly upTo?: number;
  /** Only those entered after this number. */
  readonly after?: number;
  /** At most this many, the earliest first. */
  readonly limit?: number;
  /** Only those whose reference column holds one of these numbers. */
  readonly where?: { readonly column: string; readonly among: readonly number[] } | undefined;
}

/** Reads records of one noun in the order they were entered, each through its codec. */
export async function readRecords<Name extends NounName>(
  reader: Reader,
  kind: Name,
  filter: RecordFilter,
): Promise<readonly WrittenRecord<Name>[]> {
  const rows = await selectRows(reader, kind, narrowed(reader, kind, filter));
  const noun: Noun = nouns[kind];
  const numbers = hasReferenceLists(noun) ? rows.map((row) => row.n) : [];
  const lists = await readReferenceLists(reader, numbers);
  return rows.map((columns) => ({
    n: columns.n,
    id: columns.id,
    slug: columns.slug ?? undefined,
    kind,
    value: fromStored(noun, {
      columns,
      references: lists.get(columns.n) ?? [],
    }) as RecordValue<Name>,
  }));
}

/** Without the numbers that are known to be in no row, where some are. */
function narrowed(reader: Reader, kind: NounName, filter: RecordFilter): RecordFilter {
  const { where, upTo } = filter;
  if (where === undefined) return filter;
  const among = namedAmong(reader, { kind, ...where, upTo });
  return among === where.among ? filter : { ...filter, where: { ...where, among } };
}

/** The lists of references of these records, in order. */
async function readReferenceLists(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, StoredValue['references']>> {
  const rows = await askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `references ${among.length}`,
      parameters: among,
      build: () => referenceRows(reader).where('n', 'in', [...among]),
    }),
  );
  return groupedLists(rows);
}

/** The same of every record numbered from `low` to `high`. */
export async function readReferenceListsBetween(
  reader: Reader,
  low: number,
  high: number,
): Promise<ReadonlyMap<number, StoredValue['references']>> {
  return groupedLists(
    await referenceRows(reader).where('n', '>=', low).where('n', '<=', high).execute(),
  );
}

function referenceRows(reader: Reader) {
  return reader
    .selectFrom('record_reference')
    .select(['n', 'field', 'target'])
    .orderBy('n')
    .orderBy('field')
    .orderBy('seq');
}

function groupedLists(
  rows: readonly { readonly n: number; readonly field: string; readonly target: number }[],
): ReadonlyMap<number, StoredValue['references']> {
  const lists = new Map<number, { field: string; targets: number[] }[]>();
  for (const { n, field, target } of rows) {
    const held = lists.get(n) ?? [];
    const list = held.find((each) => each.field === field);
    if (list) list.targets.push(target);
    else held.push({ field, targets: [target] });
    lists.set(n, held);
  }
  return lists;
}

type Row = { readonly n: number; readonly id: string; readonly slug: string | null } & Columns;

const hasReferenceLists = (noun: Noun): boolean =>
  Object.values(noun.fields).some((field) => field.type === 'references');

/** The rows of all portions, in the order they were entered. */
async function selectRows(
  reader: Reader,
  kind: NounName,
  filter: RecordFilter,
): Promise<readonly Row[]> {
  if (isLong(filter) && (await isEmpty(reader, kind))) return [];
  const portions: (readonly Row[])[] = [];
  for (const portion of portionsOf(filter)) {
    portions.push(await selectPortion(reader, kind, portion));
  }
  if (portions.length <= 1) return portions[0] ?? [];
  const rows = portions.flat().sort((one, other) => one.n - other.n);
  return rows.slice(0, filter.limit);
}

/** Of most nouns a desk that was just filled has none: that is asked once, not at each of a thousand numbers. */
const isLong = ({ numbers, where }: RecordFilter): boolean =>
  (where?.among ?? numbers ?? []).length >= longLength;

const longLength = 100;

async function isEmpty(reader: Reader, kind: NounName): Promise<boolean> {
  const table = tableOf(kind) as 'record_claim' & keyof Tables;
  const first = await runShaped(reader, {
    shape: `any ${kind}`,
    parameters: [],
    build: () => reader.selectFrom(table).select('n').limit(sql.lit(1)),
  });
  return first.length === 0;
}

/** The filter with its lists in portions; an empty list lets nothing through. */
function portionsOf(filter: RecordFilter): readonly RecordFilter[] {
  const { numbers, where } = filter;
  const byNumber = numbers
    ? inPortions(numbers).map((portion) => ({ ...filter, numbers: portion }))
    : [filter];
  if (!where) return byNumber;
  const { column } = where;
  return byNumber.flatMap((each) =>
    inPortions(where.among).map((among) => ({ ...each, where: { column, among } })),
  );
}

/** One query for every noun: the tables differ by name and columns alone, and the codec knows those. */
function selectPortion(
  reader: Reader,
  kind: NounName,
  filter: RecordFilter,
): Promise<readonly Row[]> {
  const { numbers, upTo, after, limit, where } = filter;
  const shape = [
    kind,
    numbers?.length,
    upTo !== undefined,
    after !== undefined,
    where?.column,
    where?.among.length,
    limit,
  ];
  const asked = [...(numbers ?? []), upTo, after, ...(where?.among ?? [])];
  return runShaped(reader, {
    shape: shape.join(' '),
    parameters: asked.filter((parameter) => parameter !== undefined),
    build: () => rowsWhere(reader, kind, filter),
  });
}

/** Few rows are found by number or reference already. */
const isNarrow = ({ numbers, where }: RecordFilter): boolean =>
  numbers !== undefined || where !== undefined;

const numberRange = sql<number>`noun.n`;

function rowsWhere(reader: Reader, kind: NounName, filter: RecordFilter): Compilable<Row> {
  const table = tableOf(kind) as 'record_claim' & keyof Tables;
  let query = reader
    .selectFrom(`${table} as noun`)
    .innerJoin('record', 'record.n', 'noun.n')
    .selectAll('noun')
    .select(['record.id', 'record.slug'])
    .orderBy('noun.n');
  if (filter.numbers) query = query.where('noun.n', 'in', [...filter.numbers]);
  if (filter.upTo !== undefined) {
    query = query.where(isNarrow(filter) ? checked('noun.n') : numberRange, '<=', filter.upTo);
  }
  if (filter.after !== undefined) query = query.where('noun.n', '>', filter.after);
  if (filter.where) {
    const { column, among } = filter.where;
    query = query.where(reader.dynamic.ref(`noun.${column}`), 'in', [...among]);
  }
  if (filter.limit !== undefined) query = query.limit(sql.lit(filter.limit));
  return query as unknown as Compilable<Row>;
}
