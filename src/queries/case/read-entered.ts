import { sql } from 'kysely';
import type { Entered } from '../../model/dossier.ts';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';

/**
 * By whom and when each of these records was entered, from the ledger entry that speaks of it; a record of an
 * act that is still going on has none yet.
 */
export async function readEntered(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Entered & { readonly actorKind: string }>> {
  const rows = await askInPortions(numbers, (among) =>
    runShaped(reader, {
      shape: `entered ${among.length}`,
      parameters: among,
      build: () => enteredRows(reader).where('record.n', 'in', [...among]),
    }),
  );
  return new Map(rows.map(({ n, ...entered }) => [n, entered]));
}

function enteredRows(reader: Reader) {
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
