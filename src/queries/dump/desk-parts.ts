import type { Desk } from '../../desk.ts';
import { Conflict } from '../../errors.ts';
import type { CapturedContent, DeskMark, DeskPart, SealedRecord } from '../../model/desk-part.ts';
import { genesis } from '../../model/ledger-entry.ts';
import type { RecordValue } from '../../model/nouns/nouns.ts';
import { readBlobBytes, readBlobText } from '../../store/blobs.ts';
import type { Reader } from '../../store/port.ts';
import { readRecords } from '../../store/read-record.ts';
import { resolveMoment } from '../moment.ts';
import { importParts } from './import-parts.ts';
import { readActs } from './read-acts.ts';
import { repeatedContents } from './repeated-contents.ts';

/** A whole desk up to a ledger position, piece by piece. */
export interface DumpedDesk {
  readonly mark: DeskMark;
  /** Asked for once; holds a few thousand records at a time. */
  readonly parts: AsyncIterable<DeskPart>;
}

/**
 * Reads the whole desk as it was at a moment, salts and captured content included.
 *
 * @throws InvalidInput, NotFound as `resolveMoment`; while the parts are read Conflict when a text known by then was
 * withheld later: its record could not be checked any more.
 */
export async function readDesk(
  desk: Desk,
  asked: {
    readonly knownAt?: string | undefined;
    /** Only acts behind this position, with what they speak of, and all that stands beside the ledger. */
    readonly after?: number;
  } = {},
): Promise<DumpedDesk> {
  const { reader } = desk.store;
  const { position, n } = await resolveMoment(desk, asked);
  const row = await reader.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow();
  const mark = {
    desk: row.desk,
    zone: row.zone,
    hashVersion: row.hash_version,
    createdAt: row.created_at,
    position,
    n,
    link: await linkAt(reader, position, row.desk),
  };
  return { mark, parts: partsUpTo(reader, mark, asked.after ?? 0) };
}

async function linkAt(reader: Reader, position: number, desk: string): Promise<string> {
  const entry = await reader
    .selectFrom('ledger_entry')
    .select('link')
    .where('position', '=', position)
    .executeTakeFirst();
  return entry?.link ?? genesis(desk);
}

async function* partsUpTo(reader: Reader, mark: DeskMark, after: number): AsyncIterable<DeskPart> {
  const repeated = await repeatedContents(reader, mark.n);
  const seen = new Set<string>();
  for await (const act of readActs(reader, mark.position, after)) {
    yield { act };
    for (const { kind, sha256 } of await contentsOf(reader, act.records)) {
      const key = `${kind} ${sha256}`;
      if (seen.has(key)) continue;
      if (repeated.has(key)) seen.add(key);
      yield { content: await readContent(reader, kind, sha256) };
    }
  }
  yield* importParts(reader, mark.n);
  await requireNothingGone(reader, mark);
}

interface ContentKey {
  readonly kind: CapturedContent['kind'];
  readonly sha256: string;
}

/** What the snapshots among these records speak of, unless it was withheld. */
async function contentsOf(
  reader: Reader,
  records: readonly SealedRecord[],
): Promise<readonly ContentKey[]> {
  const snapshots = records.filter(({ kind }) => kind === 'snapshot');
  if (snapshots.length === 0) return [];
  const among = snapshots.map(({ n }) => n);
  const withheld = await readRecords(reader, 'withholding', { where: { column: 'record', among } });
  const gone = new Set(withheld.map(({ value }) => value.record));
  return snapshots
    .filter(({ n }) => !gone.has(n))
    .flatMap(({ value }): ContentKey[] => {
      const { bytesSha256, textSha256 } = value as RecordValue<'snapshot'>;
      return [
        { kind: 'bytes', sha256: bytesSha256 },
        { kind: 'text', sha256: textSha256 },
      ];
    });
}

async function readContent(
  reader: Reader,
  kind: CapturedContent['kind'],
  sha256: string,
): Promise<CapturedContent> {
  if (kind === 'text') return { sha256, kind, text: await readBlobText(reader, sha256) };
  return { sha256, kind, bytes: await readBlobBytes(reader, sha256) };
}

/** What is withheld is gone at every position, and only its withholding can vouch for the record. */
async function requireNothingGone(reader: Reader, { n, position }: DeskMark): Promise<void> {
  const later = await readRecords(reader, 'withholding', { after: n });
  const gone = later.filter(({ value }) => value.record <= n);
  if (gone.length === 0) return;
  throw new Conflict(
    'withheld_since',
    `A text known at position ${position} was withheld since: a dump has to reach that far.`,
    { hints: ['Dump the desk as it is now, without --known-at.'] },
  );
}
