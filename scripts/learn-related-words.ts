import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMatchText } from '../src/matching/match-text.ts';
import { EvaluatedClaim, readJsonLines } from '../src/services/evaluate/matching-files.ts';

/**
 * Counts which stem stands for which between a claim and the title of its review (IBM Model 1, both ways), and writes
 * the closest into `src/matching/related-words.json`. It reads claims alone: no query and no judgement.
 *
 *     npx tsx scripts/learn-related-words.ts [--data DIR]
 */
function main(data: string): void {
  const texts = ['2020', '2022a'].flatMap((set) => pairsIn(join(data, set, 'claims.jsonl')));
  const cells = cellsOf(texts);
  const chances = new Float64Array(cells.names.length);
  let counts = new Float64Array(cells.names.length);
  for (let round = 0; round < rounds; round += 1) {
    counts = expectedCounts(cells, chances, round === 0);
    toChances(cells, counts, chances);
  }
  writeFileSync('src/matching/related-words.json', page(cells, chances, counts));
}

const rounds = 6;
const countLeast = 5;
const chanceLeast = 0.05;
const shownLeast = 0.04;
/** Words that stand for nothing in the other text come from here. */
const nothing = '∅';

type Pair = readonly [from: readonly string[], to: readonly string[]];

function pairsIn(file: string): readonly Pair[] {
  const lines = new Set(readFileSync(file, 'utf8').trim().split('\n'));
  return readJsonLines(EvaluatedClaim, [...lines].join('\n')).flatMap((claim) => {
    const written = [claim.text, claim.title ?? '', claim.subtitle ?? ''];
    const texts = written.map(stemsOf).filter((stems) => stems.length > 0);
    return texts.flatMap((from) => texts.filter((to) => to !== from).map((to): Pair => [from, to]));
  });
}

function stemsOf(text: string): readonly string[] {
  const words = readMatchText(text).words.filter(
    (word) => !word.stop && !/^\d/.test(word.text) && word.stem.length > 1,
  );
  return [...new Set(words.map((word) => word.stem))];
}

/** Every stem of a text beside every stem of its pair, numbered once, so that each round only adds up numbers. */
interface Cells {
  /** From which stem to which, by the number of the cell. */
  readonly names: readonly (readonly [from: string, to: string])[];
  readonly numbers: ReadonlyMap<string, number>;
  /** By cell: the number of its stem it comes from. */
  readonly sources: readonly number[];
  /** For each word of each text the cells that may have brought it forth. */
  readonly words: readonly Uint32Array[];
}

function cellsOf(pairs: readonly Pair[]): Cells {
  const names: (readonly [string, string])[] = [];
  const sources: number[] = [];
  const numbers = new Map<string, number>();
  const sourceNumbers = new Map<string, number>();
  const numbered = (from: string, to: string): number => {
    const key = `${from} ${to}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const source = sourceNumbers.get(from) ?? sourceNumbers.size;
    sourceNumbers.set(from, source);
    numbers.set(key, names.length);
    sources.push(source);
    return names.push([from, to]) - 1;
  };
  const words = pairs.flatMap(([from, to]) =>
    to.map((word) => Uint32Array.from([nothing, ...from], (source) => numbered(source, word))),
  );
  return { names, numbers, sources, words };
}

function expectedCounts(
  { names, words }: Cells,
  chances: Float64Array,
  first: boolean,
): Float64Array<ArrayBuffer> {
  const before = first ? Float64Array.from(names, ([from, to]) => (from === to ? 5 : 1)) : chances;
  const counts = new Float64Array(names.length);
  for (const cells of words) {
    let all = 0;
    for (const cell of cells) all += before[cell] ?? 0;
    if (all === 0) continue;
    for (const cell of cells) {
      const share = (before[cell] ?? 0) / all;
      if (share > shareLeast) counts[cell] = (counts[cell] ?? 0) + share;
    }
  }
  return counts;
}

const shareLeast = 1e-4;

/** The share that each cell has of all that its source brought forth. */
function toChances({ sources }: Cells, counts: Float64Array, chances: Float64Array): void {
  const totals = new Float64Array(sources.length);
  for (const [cell, source] of sources.entries()) {
    totals[source] = (totals[source] ?? 0) + (counts[cell] ?? 0);
  }
  for (const [cell, source] of sources.entries()) {
    chances[cell] = (counts[cell] ?? 0) / (totals[source] || 1);
  }
}

/** One stem a line, so that a change can be read. */
function page({ names, numbers }: Cells, chances: Float64Array, counts: Float64Array): string {
  const related = new Map<string, Record<string, number>>();
  for (const [cell, [from, to]] of names.entries()) {
    const chance = chances[cell] ?? 0;
    const back = chances[numbers.get(`${to} ${from}`) ?? -1] ?? 0;
    const close = (counts[cell] ?? 0) >= countLeast && Math.max(chance, back) >= chanceLeast;
    if (from === to || from === nothing || !close || chance < shownLeast) continue;
    related.set(from, { ...related.get(from), [to]: Math.round(chance * 100) / 100 });
  }
  const lines = [...related]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([stem, others]) => `  ${JSON.stringify(stem)}: ${JSON.stringify(others)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const place = process.argv.indexOf('--data');
main(place < 0 ? '../shared/data/claim-matching' : (process.argv[place + 1] ?? ''));
