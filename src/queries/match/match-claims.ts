import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import { kindOfMatch } from '../../matching/kind/match-kind.ts';
import { type MatchQuery, readMatchQuery } from '../../matching/match-query.ts';
import { reasonsFor, scoreMatch } from '../../matching/score-match.ts';
import type { MatchKind } from '../../model/vocabularies/matches.ts';
import type { Clocks } from '../moment.ts';
import { resolveMoment } from '../moment.ts';
import { comparisonsFor } from './comparisons-for.ts';

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
 * Logged claims that a text may repeat, likest first: candidates from the full-text index, weighed feature by feature.
 * A match proposes and never decides.
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
  const ranked = (await comparisonsFor(desk, query, upTo))
    .map((compared) => ({ ...compared, ...scoreMatch(compared.comparison) }))
    .sort((one, other) => other.sum - one.sum || one.n - other.n)
    .slice(0, limit);
  const stamps = await readStamps(
    desk.store.reader,
    ranked.map(({ n }) => n),
  );
  return ranked.flatMap(({ n, comparison, score }) => {
    const stamp = stamps.get(n);
    if (!stamp) return [];
    const { text } = comparison.document.claim;
    const { kind, because } = kindOfMatch(query, comparison.document);
    const reasons = reasonsFor(comparison);
    const why = because === null ? reasons : [because, ...reasons];
    return [{ claim: { n, ...stamp, text }, score, kind, because: why }];
  });
}

async function readStamps(reader: Desk['store']['reader'], numbers: readonly number[]) {
  const rows =
    numbers.length === 0
      ? []
      : await reader
          .selectFrom('record')
          .select(['n', 'id', 'slug'])
          .where('n', 'in', [...numbers])
          .execute();
  return new Map(rows.map(({ n, id, slug }) => [n, { id, slug }]));
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
