/** What a ranking put where, for one text: the claims in order, and those that are right. */
export interface Ranking {
  readonly ranked: readonly string[];
  readonly right: ReadonlySet<string>;
}

/** How well rankings hold what they should. */
export interface RankingFigures {
  /** Mean average precision over the first so many, as trec_eval's `map_cut` has it. */
  readonly map: Readonly<Record<1 | 3 | 5, number>>;
  /** The mean share of the right ones among the first so many. */
  readonly recall: Readonly<Record<5 | 20 | 100, number>>;
}

/** Figures over texts of which at least one right claim is known. */
export function rankingFigures(rankings: readonly Ranking[]): RankingFigures {
  const map = (most: number): number => mean(rankings.map((each) => averagePrecision(each, most)));
  const recall = (most: number): number => mean(rankings.map((each) => shareFound(each, most)));
  return {
    map: { 1: map(1), 3: map(3), 5: map(5) },
    recall: { 5: recall(5), 20: recall(20), 100: recall(100) },
  };
}

function averagePrecision({ ranked, right }: Ranking, most: number): number {
  let met = 0;
  let sum = 0;
  for (const [place, claim] of ranked.slice(0, most).entries()) {
    if (!right.has(claim)) continue;
    met += 1;
    sum += met / (place + 1);
  }
  return sum / right.size;
}

const shareFound = ({ ranked, right }: Ranking, most: number): number =>
  ranked.slice(0, most).filter((claim) => right.has(claim)).length / right.size;

function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sum = values.reduce((all, value) => all + value, 0);
  return Math.round((10_000 * sum) / values.length) / 10_000;
}
