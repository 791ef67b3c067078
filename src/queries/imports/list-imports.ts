import type { Desk } from '../../desk.ts';
import { type Clocks, resolveMoment } from '../moment.ts';

/** One import of one file. */
export interface ListedImport {
  /** Its number. */
  readonly n: number;
  readonly format: string;
  /** The name of the file, without its folders. */
  readonly file: string;
  /** The instant of its first commit, UTC. */
  readonly startedAt: string;
  /** How many of its rows became something. */
  readonly rows: number;
  /** Where the ledger stood behind its last commit. */
  readonly position: number;
  /** Who brought it in. */
  readonly by: string;
}

/**
 * The imports of a desk, the earliest first; as known at a moment those that had come to their end by then.
 *
 * @throws InvalidInput for what is no instant and no position.
 */
export async function listImports(
  desk: Desk,
  clocks: Pick<Clocks, 'knownAt'> = {},
): Promise<readonly ListedImport[]> {
  const { position } = await resolveMoment(desk, clocks);
  const rows = await desk.store.reader
    .selectFrom('desk_import as import')
    .innerJoin('ledger_entry as entry', 'entry.position', 'import.position')
    .innerJoin('record_actor as actor', 'actor.n', 'entry.actor')
    .select(['import.batch', 'import.format', 'import.file', 'import.started_at', 'import.rows'])
    .select(['import.position', 'actor.name'])
    .where('import.position', '<=', position)
    .orderBy('import.batch')
    .execute();
  return rows.map(({ batch, started_at: startedAt, name, ...same }) => ({
    ...{ n: batch, ...same, startedAt, by: name },
  }));
}
