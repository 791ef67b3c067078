import { type RawBuilder, sql } from 'kysely';
import type { Desk } from '../desk.ts';
import type { Decision, DossierRecord } from '../model/dossier.ts';
import type { NounName } from '../model/record/noun-name.ts';
import type { Reader } from '../store/port.ts';
import { readRecords } from '../store/read-record.ts';
import { type Known, knownRecords } from './case/known-record.ts';
import { type Clocks, resolveMoment } from './moment.ts';
import { numbersByKind } from './numbers-by-kind.ts';
import { cutPage, type Page, type Paging, pageOf } from './paging.ts';

/** Which proposals. */
export interface DraftFilters extends Clocks, Paging {
  /** Also those that a person has decided on. */
  readonly all?: boolean | undefined;
}

/** A proposal of a model or a rule, and what a person made of it. */
export interface ListedDraft {
  readonly n: number;
  readonly record: DossierRecord<NounName>;
  readonly by: { readonly name: string; readonly kind: string; readonly release: string | null };
  /** Null: nobody has decided yet. */
  readonly decision: Decision | null;
}

/**
 * What models and rules proposed, in the order they did; unless told, only what nobody has decided on.
 *
 * @throws InvalidInput for a bad date, limit or cursor.
 */
export async function listDrafts(
  desk: Desk,
  filters: DraftFilters = {},
): Promise<Page<ListedDraft>> {
  const { reader } = desk.store;
  const { n } = await resolveMoment(desk, filters);
  const { after, limit } = pageOf(filters);
  const found: ListedDraft[] = [];
  for (let last = after; found.length <= limit; ) {
    const rows = await proposals(reader, { after: last, upTo: n });
    const drafts = await readDrafts(reader, rows, n);
    found.push(...drafts.filter(({ decision }) => filters.all === true || decision === null));
    last = rows.at(-1)?.n ?? last;
    if (rows.length < rowsRead) break;
  }
  return cutPage(found.slice(0, limit + 1), limit);
}

const rowsRead = 200;

/** Who proposed is no proposal, nor is a verdict or a decision about who may see. */
const noProposals: readonly NounName[] = ['actor', 'acceptance', 'visibility'];

/**
 * Entry by entry, whose records follow each other: crossed joins, so that SQLite reads them in that order and ends with the
 * page. Left to choose, it holds every record of the desk against all entries before it.
 */
function proposals(
  reader: Reader,
  { after, upTo }: { readonly after: number; readonly upTo: number },
) {
  return reader
    .selectFrom('ledger_entry as entry')
    .crossJoin('record_actor as actor')
    .crossJoin('record')
    .select(['record.n', 'actor.name', 'actor.actor_kind as kind', 'actor.release'])
    .whereRef('actor.n', '=', 'entry.actor')
    .where('actor.actor_kind', '<>', 'person')
    .where('entry.first', '>=', entryOf(after + 1))
    .where('entry.first', '<=', upTo)
    .whereRef('record.n', '>=', 'entry.first')
    .where(({ eb, ref }) => eb(ref('record.n'), '<', eb('entry.first', '+', ref('entry.count'))))
    .where('record.kind', 'not in', [...noProposals])
    .where('record.n', '>', after)
    .where('record.n', '<=', upTo)
    .orderBy('entry.first')
    .orderBy('record.n')
    .limit(rowsRead)
    .execute();
}

/** The first record of the entry that holds this one. */
const entryOf = (n: number): RawBuilder<number> =>
  sql<number>`(SELECT coalesce(max(e.first), 0) FROM ledger_entry e WHERE e.first <= ${n})`;

type Proposal = Awaited<ReturnType<typeof proposals>>[number];

async function readDrafts(
  reader: Reader,
  rows: readonly Proposal[],
  n: number,
): Promise<readonly ListedDraft[]> {
  const known = new Map<number, Known<NounName>>();
  const kinds = await numbersByKind(
    reader,
    rows.map((row) => row.n),
  );
  for (const [kind, numbers] of kinds) {
    const written = await readRecords(reader, kind, { numbers });
    for (const [number, record] of await knownRecords(reader, written, n)) {
      known.set(number, record);
    }
  }
  return rows.flatMap(({ n: number, name, kind, release }) => {
    const record = known.get(number);
    if (!record) return [];
    return [
      {
        n: number,
        record,
        by: { name, kind, release },
        decision: record.proposal?.decision ?? null,
      },
    ];
  });
}
