import type { Desk } from '../../desk.ts';

/** A source from which something is quoted. */
export interface SourceToRecheck {
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  readonly title: string;
  readonly url: string | null;
}

/** Every source from which something is quoted, in the order they were recorded. */
export async function sourcesToRecheck(desk: Desk): Promise<readonly SourceToRecheck[]> {
  return desk.store.reader
    .selectFrom('record_source as source')
    .innerJoin('record', 'record.n', 'source.n')
    .select(['source.n', 'record.id', 'record.slug', 'source.title', 'source.url'])
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
}
