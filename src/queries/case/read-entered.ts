import { sql } from 'kysely';
import type { Entered } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';

/** By whom and when, with what kind of actor it was. */
type EnteredBy = Entered & { readonly actorKind: string };

/**
 * By whom and when each of these records was entered, from the ledger entry that speaks of it; a record of an
 * act that is still going on has none yet. An entry is read once for all its records.
 */
export async function readEntered(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, EnteredBy>> {
  const positions = await readPositions(reader, numbers);
  const entries = await readEntries(
    reader,
    positions.map(({ position }) => position),
  );
  return new Map(
    positions.flatMap(({ n, position }) => {
      const entry = entries.get(position);
      return entry ? [[n, entry]] : [];
    }),
  );
}

function readPositions(reader: Reader, numbers: readonly number[]) {
  return askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `positions ${among.length}`,
      parameters: among,
      build: () => positionRows(reader).where('record.n', 'in', [...among]),
    }),
  );
}

function positionRows(reader: Reader) {
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
    .select(['record.n', 'entry.position'])
    .where(({ eb, ref }) => eb(ref('record.n'), '<', eb('entry.first', '+', ref('entry.count'))));
}

async function readEntries(
  reader: Reader,
  positions: readonly number[],
): Promise<ReadonlyMap<number, EnteredBy>> {
  const rows = await askInPortions(positions, (among) =>
    runShaped(reader, {
      shape: `entries ${among.length}`,
      parameters: among,
      build: () => entryRows(reader).where('entry.position', 'in', [...among]),
    }),
  );
  return new Map(rows.map((entry) => [entry.position, entry]));
}

function entryRows(reader: Reader) {
  return reader
    .selectFrom('ledger_entry as entry')
    .innerJoin('record_actor as actor', 'actor.n', 'entry.actor')
    .select(['entry.position', 'entry.at', 'entry.day'])
    .select(['actor.name as by', 'actor.actor_kind as actorKind']);
}
