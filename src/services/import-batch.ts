import type { Desk } from '../desk.ts';
import type { FormatRule, ImportFormat } from '../formats/import-format.ts';
import { bareSpans } from '../queries/standing/bare-spans.ts';
import { refreshStanding, standingRow } from '../queries/standing/refresh-standing.ts';
import type { WriteTransaction } from '../store/port.ts';
import { BulkAct } from './bulk-act.ts';
import type { ClaimIndex } from './claim-index.ts';
import type { ReviewAgain } from './equal-records.ts';
import { ImportLookups } from './import-lookups.ts';
import { type PlacedRow, placementProblem, RowPlacer } from './import-row.ts';
import { type KnownRow, knownRows } from './known-rows.ts';
import { noteImport } from './note-import.ts';
import type { PreparedRow, RejectedRow } from './prepared-rows.ts';

/** One import of one file, as it goes on. */
export interface ImportRun {
  readonly format: ImportFormat;
  /** The name of the file, without its folders. */
  readonly file: string;
  readonly index: ClaimIndex;
  /** Only the desk may see what it records. */
  readonly private: boolean;
  /** Whether rows come in anew of which what they became was taken back as a mistake. */
  readonly again: boolean;
  /** The number of the import; null until its first batch is committed. */
  readonly batch: number | null;
  /** What it owes once all its rows are here. */
  readonly owes: 'proposals' | null;
}

/** What became of the rows of a batch, once it is committed. */
export interface ImportedBatch {
  readonly batch: number | null;
  readonly added: number;
  readonly unchanged: number;
  /** Of the added those that came in anew. */
  readonly again: number;
  /** Of the unchanged those that could come in anew, since what they became was taken back as a mistake. */
  readonly takenBack: number;
  readonly rejected: readonly RejectedRow[];
  /** The claims it made. */
  readonly claims: readonly { readonly n: number; readonly text: string }[];
  /** What its rows are about, those that were there already too. */
  readonly named: readonly number[];
  /** The speakers it made. */
  readonly speakers: readonly number[];
  /** The reviews it made beside which the desk has another one. */
  readonly reviewsAgain: readonly ReviewAgain[];
  /** The numbers of the imports that brought rows of it that were here already. */
  readonly met: readonly number[];
  /** The number of the desk's last record after it; null when it recorded nothing. */
  readonly head: number | null;
}

/**
 * Records a batch of rows as one act: its records, their ledger entry, what each row became and how far the import has
 * come, all in one transaction. Rows that the desk has already, by their content, change nothing.
 */
export function importBatch(
  desk: Desk,
  run: ImportRun,
  rows: readonly PreparedRow[],
): Promise<ImportedBatch> {
  return desk.store.write(async (transaction) => {
    const known = await knownRows(transaction.db, rows);
    const fresh = rows.flatMap((row) => freshRow(row, known.get(row.key.toString('base64')), run));
    const here = [...known.values()].filter(({ again }) => again === null || !run.again);
    const takenBack = here.filter(({ again }) => again !== null).length;
    const met = [...new Set(here.map(({ batch }) => batch))];
    const named = here.flatMap(({ n }) => n ?? []);
    if (fresh.length === 0) {
      return { ...nothing, batch: run.batch, unchanged: rows.length, takenBack, named, met };
    }
    const recorded = await recordRows(desk, transaction, run, fresh);
    const unchanged = rows.length - recorded.added - recorded.rejected.length;
    return { ...recorded, unchanged, takenBack, met, named: [...named, ...recorded.named] };
  });
}

/** A row as it is to be recorded, one that comes in anew by a key of its own; none where it is to be left as it is. */
function freshRow(
  row: PreparedRow,
  known: KnownRow | undefined,
  { again }: ImportRun,
): readonly FreshRow[] {
  if (known === undefined) return [{ ...row, isAgain: false }];
  return again && known.again !== null ? [{ ...row, key: known.again, isAgain: true }] : [];
}

interface FreshRow extends PreparedRow {
  readonly isAgain: boolean;
}

const nothing = {
  ...{ added: 0, again: 0, rejected: [], claims: [], named: [], speakers: [], reviewsAgain: [] },
  head: null,
};

/** A content that stands twice in one batch is recorded once. */
function distinctRows(rows: readonly FreshRow[]): readonly FreshRow[] {
  const seen = new Set<string>();
  return rows.filter(({ key }) => {
    const name = key.toString('base64');
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

async function recordRows(
  desk: Desk,
  transaction: WriteTransaction,
  run: ImportRun,
  rows: readonly FreshRow[],
): Promise<Omit<ImportedBatch, 'unchanged' | 'takenBack' | 'met'>> {
  const { db } = transaction;
  const { n: headNumber } = await db.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  await run.index.catchUp(db, headNumber);
  const lookups = await ImportLookups.read(
    db,
    run.index,
    rows.map(({ incoming }) => incoming),
  );
  const { placeable, rejected } = sorted(lookups, rows);
  if (placeable.length === 0) return { ...nothing, batch: run.batch, rejected };
  const act = await BulkAct.begin(desk, transaction, 'rows.imported');
  const rule = run.format.rule && (await ruleNumber(act, run.format.rule));
  const placed: Placed[] = [];
  for (const { row, key, value, incoming } of placeable) {
    placed.push({ row, key, ...new RowPlacer(act, lookups, rule, value).place(incoming) });
    await act.keepPace();
  }
  if (run.private) await act.makePrivate();
  const head = await act.close();
  const noted = { ...run, format: run.format.name };
  const batch = await noteImport(desk, act.db, noted, { rows: placed.length, ...head });
  await act.bulk.insertRows(
    'desk_import_row',
    ['key', 'batch', 'line', 'n', 'rest'],
    placed.map(({ key, row, n, rest }) => [key, batch, row, n, rest]),
  );
  await settleStandings(desk, act, placed, head.n);
  const claims = placed.flatMap(({ made }) => made ?? []);
  const named = placed.map(({ n }) => n);
  const speakers = lookups.speakersMade();
  const reviewsAgain = placed.flatMap((each) => each.reviewsAgain);
  const made = { claims, named, speakers, reviewsAgain };
  const again = placeable.filter(({ isAgain }) => isAgain).length;
  return { batch, added: placed.length, again, rejected, ...made, head: head.n };
}

interface Placed extends PlacedRow {
  readonly row: number;
  readonly key: Buffer;
}

function sorted(
  lookups: ImportLookups,
  rows: readonly FreshRow[],
): { readonly placeable: readonly FreshRow[]; readonly rejected: readonly RejectedRow[] } {
  const placeable: FreshRow[] = [];
  const rejected: RejectedRow[] = [];
  for (const each of rows) {
    const reason = placementProblem(lookups, each.incoming);
    if (reason === null) placeable.push(each);
    else rejected.push({ row: each.row, reason, content: each.value });
  }
  return { placeable: distinctRows(placeable), rejected };
}

/** The record of a stated rule: one for each release, whichever import states it first. */
async function ruleNumber(act: BulkAct, { name, release, text }: FormatRule): Promise<number> {
  const known = await act.db
    .selectFrom('record_rule')
    .select('n')
    .where('name', '=', name)
    .where('release', '=', release)
    .where('text', '=', text)
    .orderBy('n')
    .limit(1)
    .executeTakeFirst();
  return known?.n ?? act.record('rule', { name, release, text });
}

/**
 * Where the claims of these rows stand. A new claim with no evidence and no look stands as the rule says of the claim
 * alone; any other is read with all that bears on it.
 */
async function settleStandings(
  desk: Desk,
  act: BulkAct,
  placed: readonly Placed[],
  n: number,
): Promise<void> {
  const bySight = (sight: PlacedRow['touched']): readonly number[] => [
    ...new Set(placed.filter(({ touched }) => touched === sight).map((row) => row.n)),
  ];
  const full = new Set(bySight('full'));
  const bare = bySight('bare').filter((claim) => !full.has(claim));
  if (desk.actor.kind !== 'person') return refreshStanding(act.db, [...full, ...bare], n);
  const rows = bare.flatMap((claim) => bareSpans(claim).map((span) => standingRow(claim, span)));
  const [first] = rows;
  if (first) {
    const columns = Object.keys(first) as (keyof typeof first)[];
    await act.bulk.insertRows(
      'derived_standing',
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? null)),
    );
  }
  return refreshStanding(act.db, [...full], n);
}
