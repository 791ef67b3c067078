import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import { type MatchQuery, readMatchQuery } from '../../matching/match-query.ts';
import { ranked } from '../../matching/ranked.ts';
import { reasonsFor, scoreMatch } from '../../matching/score-match.ts';
import type { MatchKind } from '../../model/vocabularies/matches.ts';
import { withCorrectedText } from '../case/corrected-text.ts';
import { recordsInForce } from '../case/records-in-force.ts';
import { canonicalNumbers } from '../identity/identities.ts';
import type { Clocks } from '../moment.ts';
import { resolveMoment } from '../moment.ts';
import { comparisonsFor } from './comparisons-for.ts';
import { kindWithSpeaker } from './kind-with-speaker.ts';

/** A logged claim that a text may repeat, deny or touch on. */
export interface ClaimMatch {
  readonly claim: {
    readonly n: number;
    readonly id: string;
    readonly slug: string | null;
    readonly text: string;
  };
  /** How sure it is that the two belong together, per mille. */
  readonly score: number;
  readonly kind: MatchKind;
  /** The weightiest reason first. */
  readonly because: readonly string[];
}

/** What is asked of `matchClaims`. */
export interface MatchQuestion extends Pick<Clocks, 'knownAt'> {
  /** Up to a page; a post's trailing name, handle and date are read as who says it and when. */
  readonly text: string;
  /** 10 unless told. */
  readonly limit?: number | undefined;
}

/**
 * Logged claims that a text may repeat, likest first: candidates from the full-text index, weighed feature by feature; where
 * the desk has an embedder, what is nearest in meaning too. A match proposes and never decides. Of claims that were merged the one they count as is told, by whichever words match.
 *
 * @throws InvalidInput for an empty text, one beyond 100,000 characters, or a limit that is none.
 */
export async function matchClaims(
  desk: Desk,
  { text, limit = 10, knownAt }: MatchQuestion,
): Promise<readonly ClaimMatch[]> {
  requireText(text, limit);
  const { n } = await resolveMoment(desk, { knownAt });
  return rankMatches(desk, readMatchQuery(text), { upTo: n, limit });
}

async function rankMatches(
  desk: Desk,
  query: MatchQuery,
  { upTo, limit }: { readonly upTo: number; readonly limit: number },
): Promise<readonly ClaimMatch[]> {
  const { reader } = desk.store;
  const compared = await comparisonsFor(desk, query, upTo);
  const claims = compared.map(({ n }) => n);
  const canonical = await canonicalNumbers(reader, claims, { n: upTo, audience: 'private' });
  const scored = compared.map(({ n, comparison }) => {
    const { sum, score } = scoreMatch(comparison);
    return { n, counts: canonical.get(n) ?? n, comparison, sum, score };
  });
  const inOrder = ranked(scored);
  const distinct = firstOfEach(inOrder).slice(0, limit);
  const numbers = distinct.map(({ counts }) => counts);
  const told = await readTold(reader, numbers, upTo);
  return distinct.flatMap(({ n, counts, comparison, score }) => {
    const claim = told.get(counts);
    if (claim === undefined) return [];
    const { kind, because } = kindWithSpeaker(query, comparison.document);
    const merged = n === counts ? [] : [`claim ${n}, which was merged into it, has these words`];
    const reasons = [...(because === null ? [] : [because]), ...merged];
    return { claim, score, kind, because: [...reasons, ...reasonsFor(comparison)] };
  });
}

/** Of matches in their order the first of each claim. */
function firstOfEach<Match extends { readonly counts: number }>(
  ranked: readonly Match[],
): readonly Match[] {
  const seen = new Set<number>();
  return ranked.filter(({ counts }) => !seen.has(counts) && seen.add(counts));
}

async function readTold(
  reader: Desk['store']['reader'],
  numbers: readonly number[],
  upTo: number,
): Promise<ReadonlyMap<number, ClaimMatch['claim']>> {
  if (numbers.length === 0) return new Map();
  const rows = await reader
    .selectFrom('record_claim as claim')
    .innerJoin('record', 'record.n', 'claim.n')
    .select(['claim.n', 'record.id', 'record.slug', 'claim.text'])
    .where('claim.n', 'in', [...numbers])
    .execute();
  const worded = await withCorrectedText(reader, rows, 'text', upTo);
  const inForce = await recordsInForce(reader, worded, upTo);
  return new Map(inForce.map((claim) => [claim.n, claim]));
}

function requireText(text: string, limit: number): void {
  if (text.trim() === '' || text.length > charactersMost) {
    throw new InvalidInput('bad_match_text', 'A text to match has 1 to 100,000 characters.', {
      hints: ['Give a sentence, a post or a page: asof match "They sent arms."'],
    });
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new InvalidInput('bad_limit', 'A page holds 1 to 1000 records.');
  }
}

const charactersMost = 100_000;
