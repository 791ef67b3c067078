import { Conflict, InvalidInput, NotFound } from '../../errors.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';

/** What came in by one import. */
export interface BroughtIn {
  /** The claims it made, in the order it made them. */
  readonly claims: readonly number[];
  /** What it said of claims that were here before it. */
  readonly parts: readonly BroughtPart[];
  /** The numbers of its records, by the ledger entries in which they lie. */
  readonly spans: readonly Span[];
}

/** Something that an import said of a claim. */
export interface BroughtPart {
  readonly n: number;
  readonly kind: PartKind;
}

/** From a first number to a last one, both inclusive. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The nouns that a row says of its claim. */
const partKinds = ['appearance', 'evidence', 'absence', 'review'] as const;
type PartKind = (typeof partKinds)[number];

/**
 * The claims that an import made, and what it said of others. The ledger tells an import only by where it ended, so those that ran at
 * the same time cannot be told apart.
 *
 * @throws NotFound for no such import; Conflict `imports_at_once`; InvalidInput `no_claims` for one that brought works or remarks.
 */
export async function broughtIn(reader: Reader, batch: number): Promise<BroughtIn> {
  const spans = await spansOf(reader, batch);
  const isOfImport = (n: number): boolean => isWithin(n, spans);
  const about = await claimsAbout(reader, batch);
  const parts: BroughtPart[] = [];
  const met = about.filter((n) => !isOfImport(n));
  for (const kind of partKinds) {
    const said = await readRecords(reader, kind, { where: { column: 'claim', among: met } });
    parts.push(...said.filter(({ n }) => isOfImport(n)).map(({ n }) => ({ n, kind })));
  }
  const claims = about.filter(isOfImport);
  if (about.length > 0) return { claims, parts, spans };
  throw new InvalidInput('no_claims', `Import ${batch} brought in no claim.`, {
    hints: ['A source or a passage is taken back by itself: asof retract RECORD --mistake.'],
  });
}

export const isWithin = (n: number, spans: readonly Span[]): boolean =>
  spans.some(({ first, last }) => first <= n && n <= last);

async function spansOf(reader: Reader, batch: number): Promise<readonly Span[]> {
  const imports = await reader
    .selectFrom('desk_import as import')
    .innerJoin('ledger_entry as entry', 'entry.position', 'import.position')
    .select(['import.batch', 'import.started_at as begun', 'import.position', 'entry.at as ended'])
    .execute();
  const own = imports.find((each) => each.batch === batch);
  if (own === undefined) {
    throw new NotFound('no_import', `There is no import ${batch}.`, {
      hints: ['Those there are: asof imports list.'],
    });
  }
  const others = imports.filter((each) => each !== own);
  const atOnce = others.filter(({ begun, ended }) => begun < own.ended && own.begun < ended);
  if (atOnce.length > 0) throw importsAtOnce(batch, atOnce);
  const before = others.map(({ position }) => position).filter((each) => each < own.position);
  const rows = await reader
    .selectFrom('ledger_entry')
    .select(['first', 'count'])
    .where('action', '=', 'rows.imported')
    .where('position', '>', Math.max(0, ...before))
    .where('position', '<=', own.position)
    .orderBy('position')
    .execute();
  return rows.map(({ first, count }) => ({ first, last: first + count - 1 }));
}

function importsAtOnce(batch: number, others: readonly { readonly batch: number }[]): Conflict {
  const named = others.map((each) => each.batch).join(', ');
  return new Conflict(
    'imports_at_once',
    `Import ${batch} ran at the same time as import ${named}, and the ledger does not tell which brought what.`,
    { hints: ['Take back what is wrong record by record: asof retract RECORD --mistake.'] },
  );
}

/** The claims that its rows are about, each once. */
async function claimsAbout(reader: Reader, batch: number): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('desk_import_row as row')
    .innerJoin('record_claim as claim', 'claim.n', 'row.n')
    .select('claim.n')
    .distinct()
    .where('row.batch', '=', batch)
    .orderBy('claim.n')
    .execute();
  return rows.map(({ n }) => n);
}
