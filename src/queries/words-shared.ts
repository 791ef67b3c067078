import type { NounName } from '../model/record/noun-name.ts';
import type { Reader } from '../store/port.ts';
import { type RecordFilter, readRecords, type WrittenRecord } from '../store/read-record.ts';
import { numbersByKind } from './numbers-by-kind.ts';

/** Where the words of a record stand: the records that hold them, and the captured content. */
export interface SharedWords {
  /** The record itself first. */
  readonly numbers: readonly number[];
  /** SHA-256 of captured bytes and texts. */
  readonly blobs: readonly string[];
}

/**
 * All that holds words of a record, so that they can be withheld as a whole: a speaker's spellings and roles; a
 * source's snapshots with their quotes; of a passage the snapshot it stands in, and the passages whose quote or
 * context shares words with it; every snapshot of the same bytes or text; and every correction of any of these.
 */
export async function wordsShared(reader: Reader, record: number): Promise<SharedWords> {
  const [kind] = (await numbersByKind(reader, [record])).keys();
  const found = new Set([record]);
  const add = (records: readonly { readonly n: number }[]): void => {
    for (const { n } of records) found.add(n);
  };
  if (kind === 'speaker') {
    add(await readRecords(reader, 'name', by('speaker', [record])));
    add(await readRecords(reader, 'role', by('speaker', [record])));
  }
  const captured = await snapshotsBehind(reader, kind, record);
  add(captured.snapshots);
  add(captured.passages);
  add(await readRecords(reader, 'translation', by('passage', numbersOf(captured.passages))));
  add(await readRecords(reader, 'correction', by('record', [...found])));
  const blobs = captured.snapshots.flatMap(({ value }) => [value.bytesSha256, value.textSha256]);
  return { numbers: [...found], blobs: [...new Set(blobs)] };
}

interface Captured {
  readonly snapshots: readonly WrittenRecord<'snapshot'>[];
  readonly passages: readonly WrittenRecord<'passage'>[];
}

async function snapshotsBehind(
  reader: Reader,
  kind: NounName | undefined,
  record: number,
): Promise<Captured> {
  switch (kind) {
    case 'source':
      return withQuotes(reader, await readRecords(reader, 'snapshot', by('source', [record])));
    case 'snapshot':
      return withQuotes(reader, await readRecords(reader, 'snapshot', { numbers: [record] }));
    case 'passage':
      return aroundPassage(reader, record);
    default:
      return { snapshots: [], passages: [] };
  }
}

/** Snapshots, every other one of the same bytes or text, and what is quoted from them. */
async function withQuotes(
  reader: Reader,
  own: readonly WrittenRecord<'snapshot'>[],
): Promise<Captured> {
  const snapshots = await withSameContent(reader, own);
  const passages = await readRecords(reader, 'passage', by('snapshot', numbersOf(snapshots)));
  return { snapshots, passages };
}

/** The text a passage stands in goes as a whole, since its hash is of the whole; other quotes stay unless they share words. */
async function aroundPassage(reader: Reader, record: number): Promise<Captured> {
  const own = await readRecords(reader, 'passage', { numbers: [record] });
  const held = await readRecords(reader, 'snapshot', {
    numbers: own.map(({ value }) => value.snapshot),
  });
  const { snapshots, passages } = await withQuotes(reader, held);
  const range = own[0] && reachOf(own[0]);
  const sharing = passages.filter((passage) => {
    const { start, end } = reachOf(passage);
    return range !== undefined && start < range.quoteEnd && range.quoteStart < end;
  });
  return { snapshots, passages: sharing };
}

/** From where to where a passage holds words of its snapshot: its quote, and the context beside it. */
function reachOf({ value }: WrittenRecord<'passage'>) {
  const { start: quoteStart, end: quoteEnd, prefix = '', suffix = '' } = value;
  return {
    quoteStart,
    quoteEnd,
    start: quoteStart - [...prefix].length,
    end: quoteEnd + [...suffix].length,
  };
}

async function withSameContent(
  reader: Reader,
  own: readonly WrittenRecord<'snapshot'>[],
): Promise<readonly WrittenRecord<'snapshot'>[]> {
  if (own.length === 0) return [];
  const rows = await reader
    .selectFrom('record_snapshot')
    .select('n')
    .where(({ or, eb }) =>
      or([
        eb(
          'text_sha256',
          'in',
          own.map(({ value }) => value.textSha256),
        ),
        eb(
          'bytes_sha256',
          'in',
          own.map(({ value }) => value.bytesSha256),
        ),
      ]),
    )
    .execute();
  return readRecords(reader, 'snapshot', { numbers: rows.map(({ n }) => n) });
}

const by = (column: string, among: readonly number[]): RecordFilter => ({
  where: { column, among },
});

const numbersOf = (records: readonly { readonly n: number }[]): readonly number[] =>
  records.map(({ n }) => n);
