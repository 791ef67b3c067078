import { sql } from 'kysely';
import { groupBy } from '../../model/ladder/group-by.ts';
import type { NounName } from '../../model/record/noun-name.ts';
import { shownWords } from '../../model/search-words.ts';
import { holdsTerms } from '../../store/holds-terms.ts';
import type {
  Dialect,
  FoundRecord,
  IndexQuestion,
  ReadBeside,
  Reader,
  ScoredRecord,
} from '../../store/port.ts';
import { readRecords, type WrittenRecord } from '../../store/read-record.ts';
import {
  readWritten,
  type Written,
  type WrittenColumns,
  writtenWords,
} from '../../store/written-words.ts';
import { ofNoProposal } from '../audience/of-no-proposal.ts';
import { withoutPrivate } from '../audience/without-private.ts';
import { corrected } from '../case/corrected.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { spokenOf } from '../case/spoken-of.ts';
import { wordsOnlySeen } from '../indexed-words.ts';
import type { HitClaim } from './claims-of-hits.ts';
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
  /** The claims it is said of, where it is an appearance, a piece, a judgement or a review of one, or a passage cited for some. */
  readonly claims: readonly HitClaim[];
}

/**
 * What is read of a record in the statement that finds it: its words and the claim that it is said of as `writtenWords` gives them, and
 * whether more has to be read of it to know whether it counts, and in which words.
 */
export type WrittenBeside = readonly [...WrittenColumns, spoken: 0 | 1];

const spokenAt = 3;

/** The columns of it. */
export const writtenBeside = (dialect: Dialect): ReadBeside<WrittenBeside> => ({
  shape: 'written',
  columns: () => sql`${writtenWords(dialect).columns}, ${spokenOf(dialect)} AS spoken`,
  joined: () => writtenWords(dialect).joined,
});

/** As known at record number `n`, for which audience, and by which terms. */
interface HitsAsked extends Pick<IndexQuestion, 'terms' | 'all'> {
  readonly n: number;
  readonly publicOnly: boolean;
}

/** What was found and counts: its words as they stand, in the order in which they are shown. */
export interface StandingHit extends Written {
  readonly found: FoundRecord<WrittenBeside>;
}

/**
 * Tells what was found and counts, in its order: without drafts and mistakes, for the public without what is private, in the words that
 * stand. Of what nothing speaks these are the words that were written, and no more of it is read than they.
 */
export async function readHits(
  reader: Reader,
  ranked: readonly FoundRecord<WrittenBeside>[],
  asked: HitsAsked,
): Promise<readonly StandingHit[]> {
  // What the public may see is told only by reading all of it.
  const needsMore = ranked.filter(({ beside }) => asked.publicOnly || beside[spokenAt] === 1);
  if (needsMore.length === 0) return ranked.map(asWritten);
  const standing = await readStanding(reader, needsMore, asked);
  const shown = new Map(standing.map(({ n, kind, value }) => [n, shownWords(kind, value)]));
  const hits: StandingHit[] = [];
  for (const found of ranked) {
    const hit = asWritten(found);
    const isPlain = !asked.publicOnly && found.beside[spokenAt] === 0;
    const words = isPlain ? hit.words : shown.get(found.n);
    if (words !== undefined) hits.push({ ...hit, words });
  }
  return hits;
}

function asWritten(found: FoundRecord<WrittenBeside>): StandingHit {
  const { kind, beside } = found;
  const { id, slug, words, claim } = readWritten(kind, beside);
  return { found, id, slug, words, claim };
}

/** As it stands with all that was said of it since. What is found only by words that readers do not read is not found for them. */
async function readStanding(
  reader: Reader,
  records: readonly ScoredRecord[],
  { n, publicOnly, ...asked }: HitsAsked,
): Promise<readonly WrittenRecord[]> {
  const audience = publicOnly ? 'public' : 'private';
  const inForce = await recordsInForce(reader, records, n, audience);
  const read: WrittenRecord[] = [];
  for (const [kind, among] of groupBy(inForce, (each) => each.kind)) {
    read.push(...(await readRecords(reader, kind, { numbers: among.map((each) => each.n) })));
  }
  if (!publicOnly) return corrected(reader, read, n);
  const open = await withoutPrivate(reader, await ofNoProposal(reader, read, n), n);
  const onlySeen = await wordsOnlySeen(reader, open);
  const seen = open.filter((record) => {
    const words = onlySeen.get(record.n);
    return words === undefined || holdsTerms(words, asked);
  });
  return corrected(reader, seen, n, audience);
}

/** A hit with the part of its words that shows what was looked for. */
export function hitOf(
  { found, id, slug, words }: StandingHit,
  wanted: Wanted,
  claims: readonly HitClaim[],
): SearchHit {
  const { kind, n, score } = found;
  const { text: snippet, highlights } = snippetOf(words.join(' · '), wanted);
  return { kind, n, id, slug, text: words[0] ?? '', snippet, highlights, score, claims };
}
