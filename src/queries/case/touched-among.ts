import { sql } from 'kysely';
import type { Reader } from '../../store/port.ts';
import { askInPortions, runShaped } from '../../store/shaped-query.ts';
import { enteredByPerson } from './in-force-condition.ts';

/**
 * Those of these records that a retraction or a correction speaks of, whatever became of it, and those that a model or a
 * rule entered: what all others say is what was written. Of a page of records that are mostly untouched it is the one thing to ask.
 */
export async function touchedAmong(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await askInPortions(numbers, (among) =>
    runShaped<{ readonly n: number }>(reader, {
      shape: `touched ${among.length}`,
      parameters: [...among, ...among, ...among],
      build: () => touched(among),
    }),
  );
  return new Set(rows.map(({ n }) => n));
}

/** Where nobody but persons ever wrote the last part is told without looking at a record. */
function touched(among: readonly number[]) {
  const numbers = sql.join([...among]);
  return sql<{ readonly n: number }>`
    SELECT record AS n FROM record_retraction WHERE record IN (${numbers})
    UNION ALL SELECT record FROM record_correction WHERE record IN (${numbers})
    UNION ALL SELECT record.n
      FROM (SELECT n FROM record_actor WHERE actor_kind <> 'person' LIMIT 1) AS proposer
      CROSS JOIN record WHERE record.n IN (${numbers}) AND NOT (${enteredByPerson(sql.ref('record.n'))})`;
}
