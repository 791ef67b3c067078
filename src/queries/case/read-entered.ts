import { sql } from 'kysely';
import type { Entered } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';

/** By whom and when, with what kind of actor it was. */
type EnteredBy = Entered & { readonly actorKind: string };

/**
 * By whom and when each of these records was entered, from the ledger entry that speaks of it; a record of an
 * act that is still going on has none yet.
 */
export async function readEntered(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, EnteredBy>> {
  const few = numbers.length > recordsPerEntry ? await readFewEntries(reader, numbers) : null;
  return few === null ? readEachEntered(reader, numbers) : enteredAmong(few, numbers);
}

/**
 * The entries between the first and the last of more records than one entry is of, or null where these are no few: what
 * was imported together is of a handful, and to look each record's up costs more than the records themselves.
 */
async function readFewEntries(
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly SpanningEntry[] | null> {
  const most = Math.floor(numbers.length / recordsPerEntry);
  const low = numbers.reduce((least, n) => Math.min(least, n));
  const high = numbers.reduce((greatest, n) => Math.max(greatest, n));
  const rows = await runShaped(reader, {
    shape: 'entries between',
    parameters: [low, high, most + 1],
    build: () =>
      entryRows(reader)
        .select(['entry.first', 'entry.count'])
        .where(
          'entry.first',
          '>=',
          sql<number>`(SELECT max(e.first) FROM ledger_entry e WHERE e.first <= ${low})`,
        )
        .where('entry.first', '<=', high)
        .orderBy('entry.first')
        .limit(sql<number>`${most + 1} + 0`),
  });
  return rows.length > most ? null : rows;
}

type SpanningEntry = EnteredBy & { readonly first: number; readonly count: number };

/** Fewer records an entry than these are read by their own numbers. */
const recordsPerEntry = 32;

/** Both go upwards, so each entry is passed once. */
function enteredAmong(
  entries: readonly SpanningEntry[],
  numbers: readonly number[],
): ReadonlyMap<number, EnteredBy> {
  const entered = new Map<number, EnteredBy>();
  const spans = entries.map(({ first, count, ...entry }) => ({ first, end: first + count, entry }));
  let at = 0;
  for (const n of Int32Array.from(numbers).sort()) {
    while (at < spans.length && n >= (spans[at]?.end ?? 0)) at += 1;
    const span = spans[at];
    if (span !== undefined && n >= span.first) entered.set(n, span.entry);
  }
  return entered;
}

async function readEachEntered(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, EnteredBy>> {
  const rows = await askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `entered ${among.length}`,
      parameters: among,
      build: () => rowsOfRecords(reader).where('record.n', 'in', [...among]),
    }),
  );
  return new Map(rows.map(({ n, ...entry }) => [n, entry]));
}

/** Each record with the entry that speaks of it. */
function rowsOfRecords(reader: Reader) {
  return reader
    .selectFrom('record')
    .innerJoin('ledger_entry as entry', (join) =>
      join.on(
        'entry.position',
        '=',
        sql<number>`(SELECT e.position FROM ledger_entry e
          WHERE e.first <= record.n ORDER BY e.first DESC LIMIT 1)`,
      ),
    )
    .innerJoin('record_actor as actor', 'actor.n', 'entry.actor')
    .select(['record.n', 'entry.position', 'entry.at', 'entry.day'])
    .select(['actor.name as by', 'actor.actor_kind as actorKind'])
    .where(({ eb, ref }) => eb(ref('record.n'), '<', eb('entry.first', '+', ref('entry.count'))));
}

function entryRows(reader: Reader) {
  return reader
    .selectFrom('ledger_entry as entry')
    .innerJoin('record_actor as actor', 'actor.n', 'entry.actor')
    .select(['entry.position', 'entry.at', 'entry.day'])
    .select(['actor.name as by', 'actor.actor_kind as actorKind']);
}
