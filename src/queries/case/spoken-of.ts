import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../../store/port.ts';
import { enteredByPerson } from './in-force-condition.ts';

/**
 * 1 for a row `ranked` with the number of a record of which a retraction or a correction speaks, whatever became of it, or which a
 * model or a rule entered, and else 0, as SQL: what all others say is what was written, and they are in force. Where nobody but
 * persons ever wrote the last part is told without looking at the record.
 */
export const spokenOf = ({ isHeldBy }: Dialect): RawBuilder<0 | 1> => sql`CASE
  WHEN ${isHeldBy(sql.ref('ranked.n'), 'record_retraction', 'record')} THEN 1
  WHEN ${isHeldBy(sql.ref('ranked.n'), 'record_correction', 'record')} THEN 1
  WHEN NOT EXISTS (SELECT 1 FROM record_actor AS proposer WHERE proposer.actor_kind <> 'person') THEN 0
  WHEN ${enteredByPerson(sql.ref('ranked.n'))} THEN 0 ELSE 1 END`;
