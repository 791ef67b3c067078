import type { MatchQuery } from '../../matching/match-query.ts';
import type { Dialect, Reader } from '../../store/port.ts';

/** The claims worth comparing with a text, and how much each of its words tells on this desk. */
export interface MatchCandidates {
  readonly claims: readonly number[];
  readonly rarity: (stem: string) => number;
}

const candidatesMost = 250;
const wordsMost = 32;
const countedMost = 10_000;

/** Asks the full-text index for claims and reviews that share the telling words of a text. */
export async function matchCandidates(
  reader: Reader,
  dialect: Dialect,
  query: MatchQuery,
  upTo: number,
): Promise<MatchCandidates> {
  const words = distinctWords(query);
  const counts = await dialect.countWords(
    reader,
    words.map(({ text }) => text),
    countedMost,
  );
  const told = words.map((word, place) => ({
    ...word,
    rarity: rarityOf(counts[place] ?? 0, upTo),
    found: (counts[place] ?? 0) > 0,
  }));
  const telling = told
    .filter(({ found }) => found)
    .sort((one, other) => other.rarity - one.rarity)
    .slice(0, wordsMost);
  const ranked = await dialect.rankByWords(
    reader,
    telling.map(({ text }) => text),
    { kinds: ['claim', 'review'], upTo, limit: candidatesMost },
  );
  const rarities = new Map(told.map(({ stem, rarity }) => [stem, rarity]));
  return {
    claims: await claimsOf(reader, ranked),
    rarity: (stem) => rarities.get(stem) ?? 0,
  };
}

const rarityOf = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

function distinctWords({ text, author }: MatchQuery) {
  const distinct = new Map<string, { readonly text: string; readonly stem: string }>();
  for (const word of [...text.words, ...author.words]) {
    if (!word.stop && !distinct.has(word.stem)) distinct.set(word.stem, word);
  }
  return [...distinct.values()];
}

async function claimsOf(
  reader: Reader,
  ranked: readonly { readonly n: number; readonly kind: string }[],
): Promise<readonly number[]> {
  const reviews = ranked.filter(({ kind }) => kind === 'review').map(({ n }) => n);
  const rows =
    reviews.length === 0
      ? []
      : await reader
          .selectFrom('record_review')
          .select(['n', 'claim'])
          .where('n', 'in', reviews)
          .execute();
  const claimOf = new Map(rows.map(({ n, claim }) => [n, claim]));
  return [...new Set(ranked.map(({ n, kind }) => (kind === 'claim' ? n : (claimOf.get(n) ?? n))))];
}
