import type { Desk } from '../../desk.ts';
import type { Reader } from '../../store/port.ts';
import { resolveMoment } from '../moment.ts';
import { type SourceToRecheck, sourceToRecheck } from './source-to-recheck.ts';

/** Every source from which something is quoted that counts today, in the order they were recorded. */
export async function sourcesToRecheck(desk: Desk): Promise<readonly SourceToRecheck[]> {
  const { reader } = desk.store;
  const { day } = await resolveMoment(desk);
  const found: SourceToRecheck[] = [];
  for (const n of await quotedSources(reader)) {
    const source = await sourceToRecheck(reader, n, day);
    if (source.quoted && !source.mistaken) found.push(source);
  }
  return found;
}

async function quotedSources(reader: Reader): Promise<readonly number[]> {
  const rows = await reader
    .selectFrom('record_source as source')
    .select('source.n')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('record_snapshot as snapshot')
          .innerJoin('record_passage as passage', 'passage.snapshot', 'snapshot.n')
          .select('passage.n')
          .whereRef('snapshot.source', '=', 'source.n'),
      ),
    )
    .orderBy('source.n')
    .execute();
  return rows.map(({ n }) => n);
}
