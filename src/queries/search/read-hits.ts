import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { searchWords, wordFields } from '../../model/search-words.ts';
import type { RankedRecord, Reader, ScoredRecord } from '../../store/port.ts';
import { type FieldsOfRecord, readFields } from '../../store/read-fields.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import { ofNoProposal } from '../audience/of-no-proposal.ts';
import { withoutPrivate } from '../audience/without-private.ts';
import { corrected } from '../case/corrected.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { touchedAmong } from '../case/touched-among.ts';
import { type Snippet, snippetOf, type Wanted } from './snippet.ts';

/** A record that holds what was looked for. */
export interface SearchHit {
  readonly kind: NounName;
  readonly n: number;
  readonly id: string;
  readonly slug: string | null;
  /** Its own words, as they stand now. */
  readonly text: string;
  readonly snippet: string;
  /** Where the found words stand in the snippet: code points, end exclusive. */
  readonly highlights: Snippet['highlights'];
  /** Higher is liker; comparable within one search. */
  readonly score: number;
}

/** As known at record number `n`, for which audience, and what was looked for. */
interface HitsAsked {
  readonly n: number;
  readonly publicOnly: boolean;
  readonly wanted: Wanted;
}

/**
 * Reads what was found, in its order: without drafts and mistakes, for the public without what is private, in the words that
 * stand. Of what nothing speaks these are the words that were written, and no more of it is read than they.
 */
export async function readHits(
  reader: Reader,
  ranked: readonly ScoredRecord[],
  asked: HitsAsked,
): Promise<readonly SearchHit[]> {
  const numbers = ranked.map(({ n }) => n);
  // What the public may see is told only by reading all of it.
  const spokenOf = asked.publicOnly ? new Set(numbers) : await touchedAmong(reader, numbers);
  const plain = ranked.filter(({ n }) => !spokenOf.has(n));
  const others = ranked.filter(({ n }) => spokenOf.has(n));
  const read = [
    ...(await readEach(plain, (kind, among) =>
      readFields(reader, kind, { numbers: among, fields: wordFields(kind) }),
    )),
    ...(await readStanding(reader, others, asked)),
  ];
  const byNumber = new Map(read.map((record) => [record.n, record]));
  return ranked.flatMap(({ n, score }) => {
    const record = byNumber.get(n);
    return record ? [hitOf(record, score, asked.wanted)] : [];
  });
}

/** As it stands with all that was said of it since. */
async function readStanding(
  reader: Reader,
  records: readonly ScoredRecord[],
  { n, publicOnly }: HitsAsked,
): Promise<readonly WrittenRecord[]> {
  if (records.length === 0) return [];
  const inForce = await recordsInForce(reader, records, n);
  const read = await readEach(inForce, (kind, numbers) => readRecords(reader, kind, { numbers }));
  const seen = publicOnly
    ? await withoutPrivate(reader, await ofNoProposal(reader, read, n), n)
    : read;
  return corrected(reader, seen, n, publicOnly ? 'public' : 'private');
}

async function readEach<Read>(
  records: readonly RankedRecord[],
  read: (kind: NounName, numbers: readonly number[]) => Promise<readonly Read[]>,
): Promise<readonly Read[]> {
  const all: Read[] = [];
  for (const [kind, among] of groupBy(records, (each) => each.kind)) {
    const numbers = among.map(({ n }) => n);
    all.push(...(await read(kind, numbers)));
  }
  return all;
}

function hitOf(
  { n, id, slug, kind, value }: FieldsOfRecord,
  score: number,
  wanted: Wanted,
): SearchHit {
  const words = Object.values(searchWords(kind, value) ?? {}).filter((text) => text);
  const { text: snippet, highlights } = snippetOf(words.join(' · '), wanted);
  return { kind, n, id, slug: slug ?? null, text: words[0] ?? '', snippet, highlights, score };
}
