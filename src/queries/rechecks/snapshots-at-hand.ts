import type { Reader } from '../../store/port.ts';

/** A snapshot whose text can be read. */
export interface SnapshotAtHand {
  readonly n: number;
  /** SHA-256 of the text, lower-case hex. */
  readonly textSha256: string;
  /** An instant, UTC. */
  readonly capturedAt: string;
  /** The url or name of a file it was read from; null for standard input. */
  readonly address: string | null;
}

/** The snapshots of a source whose texts were not withheld, the newest first. */
export async function snapshotsAtHand(
  reader: Reader,
  source: number,
): Promise<readonly SnapshotAtHand[]> {
  return reader
    .selectFrom('record_snapshot as snapshot')
    .leftJoin('record_withholding as withholding', 'withholding.record', 'snapshot.n')
    .select(['snapshot.n', 'snapshot.text_sha256 as textSha256'])
    .select(['snapshot.captured_at as capturedAt', 'snapshot.address'])
    .where('snapshot.source', '=', source)
    .where('withholding.n', 'is', null)
    .orderBy('snapshot.n', 'desc')
    .execute();
}
