import type { Rarity } from './comparison.ts';
import type { MatchDocument } from './match-document.ts';
import type { MatchQuery } from './match-query.ts';
import type { MatchWord } from './match-text.ts';
import { nearTo } from './near-to.ts';

/** How far a text with who says it and a claim cover each other, words that are used alike counted by how alike they are. */
export interface CoveredWords {
  /** The share of what the text tells that the claim or its titles cover: 0 to 1. */
  readonly text: number;
  /** The share of what the claim and its titles tell that the text covers: 0 to 1. */
  readonly claim: number;
}

/**
 * Compares the telling stems of a text and of the names of who says it with those of each claim and its titles. A stem of the text weighs by its rarity on the desk;
 * one of a claim by how few of these claims have it, for nobody asked the index for it.
 */
export function coveredWords(
  { text, author }: MatchQuery,
  documents: readonly MatchDocument[],
  rarity: Rarity,
): readonly CoveredWords[] {
  const telling = [...new Set([...text.telling, ...author.telling])];
  const told = Float64Array.from(telling, rarity);
  const all = told.reduce((sum, each) => sum + each, 0);
  const known = stemsNear(telling);
  const stems = documents.map((document, turn) => stemsOf(document, turn, known));
  const weights = Float64Array.from({ length: documents.length + 1 }, (_, holders) =>
    Math.log((documents.length + 1) / (holders + 0.5)),
  );
  return stems.map((met) => ({
    text: all === 0 ? 0 : toldBy(met, told) / all,
    claim: shareCovered(met, weights),
  }));
}

/** A stem of the text, by its place among the telling ones, and how well it is covered. */
interface Cover {
  readonly place: number;
  readonly nearness: number;
}

/** A stem that stands in the text, is near to one of it, or stands in a claim. */
interface KnownStem {
  /** Which of the telling stems of the text it covers, and how well. */
  readonly covers: readonly Cover[];
  /** The best of these. */
  readonly nearest: number;
  /** In how many claims it stands. */
  holders: number;
  /** The claim it was met in last. */
  turn: number;
}

/** What most stems of claims cover. */
const nothing: readonly Cover[] = [];

const newStem = (covers: readonly Cover[], nearest: number): KnownStem => {
  return { covers, nearest, holders: 0, turn: -1 };
};

function stemsNear(telling: readonly string[]): Map<string, KnownStem> {
  const known = new Map<string, KnownStem>();
  const cover = (stem: string, place: number, nearness: number): void => {
    const before = known.get(stem);
    const covers = [...(before?.covers ?? nothing), { place, nearness }];
    known.set(stem, newStem(covers, Math.max(before?.nearest ?? 0, nearness)));
  };
  for (const [place, stem] of telling.entries()) {
    cover(stem, place, 1);
    for (const [other, nearness] of nearTo(stem)) cover(other, place, nearness);
  }
  return known;
}

/** The stems of a claim and its titles, each once. */
function stemsOf(
  { text, title }: MatchDocument,
  turn: number,
  known: Map<string, KnownStem>,
): readonly KnownStem[] {
  const met: KnownStem[] = [];
  const meet = ({ stem, stop }: MatchWord): void => {
    if (stop) return;
    let entry = known.get(stem);
    if (entry === undefined) {
      entry = newStem(nothing, 0);
      known.set(stem, entry);
    }
    if (entry.turn === turn) return;
    entry.turn = turn;
    entry.holders += 1;
    met.push(entry);
  };
  for (const word of text) meet(word);
  for (const word of title) meet(word);
  return met;
}

function toldBy(met: readonly KnownStem[], told: Float64Array): number {
  const best = new Float64Array(told.length);
  for (const { covers } of met) {
    for (const { place, nearness } of covers) {
      if (nearness > (best[place] ?? 0)) best[place] = nearness;
    }
  }
  return best.reduce((sum, nearness, place) => sum + nearness * (told[place] ?? 0), 0);
}

function shareCovered(met: readonly KnownStem[], weights: Float64Array): number {
  let [covered, all] = [0, 1];
  for (const { holders, nearest } of met) {
    const weight = weights[holders] ?? 0;
    all += weight;
    covered += nearest * weight;
  }
  return covered / all;
}
