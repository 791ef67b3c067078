import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMatchText } from '../src/matching/match-text.ts';

/**
 * Counts which stem stands for which between a claim and the title of its review (IBM Model 1, both ways), and writes
 * the closest into `src/matching/related-words.json`. It reads claims alone: no query and no judgement.
 *
 *     npx tsx scripts/learn-related-words.ts [--data DIR]
 */
function main(data: string): void {
  const pairs = ['2020', '2022a'].flatMap((set) => pairsIn(join(data, set, 'claims.jsonl')));
  let chances = new Map<string, number>();
  let counts = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    counts = expectedCounts(pairs, chances, round === 0);
    chances = chancesOf(counts);
  }
  writeFileSync('src/matching/related-words.json', page(chances, counts));
}

const rounds = 6;
const countLeast = 2.5;
const chanceLeast = 0.04;
const shownLeast = 0.03;
/** Words that stand for nothing in the other text come from here. */
const nothing = '∅';

type Pair = readonly [from: readonly string[], to: readonly string[]];

function pairsIn(file: string): readonly Pair[] {
  const lines = new Set(readFileSync(file, 'utf8').trim().split('\n'));
  return [...lines].flatMap((line) => {
    const { text, title = '', subtitle = '' } = JSON.parse(line) as Record<string, string>;
    const texts = [text ?? '', title, subtitle].map(stemsOf).filter((stems) => stems.length > 0);
    return texts.flatMap((from) => texts.filter((to) => to !== from).map((to): Pair => [from, to]));
  });
}

function stemsOf(text: string): readonly string[] {
  const words = readMatchText(text).words.filter(
    (word) => !word.stop && !/^\d/.test(word.text) && word.stem.length > 1,
  );
  return [...new Set(words.map((word) => word.stem))];
}

function expectedCounts(
  pairs: readonly Pair[],
  chances: ReadonlyMap<string, number>,
  first: boolean,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [from, to] of pairs) {
    const sources = [nothing, ...from];
    for (const word of to) {
      const shares = sources.map((source) =>
        first ? (source === word ? 5 : 1) : (chances.get(`${source} ${word}`) ?? 0),
      );
      const all = shares.reduce((sum, share) => sum + share, 0);
      for (const [place, source] of sources.entries()) {
        const share = (shares[place] ?? 0) / (all || 1);
        if (share <= 1e-4) continue;
        const key = `${source} ${word}`;
        counts.set(key, (counts.get(key) ?? 0) + share);
      }
    }
  }
  return counts;
}

function chancesOf(counts: ReadonlyMap<string, number>): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [key, count] of counts) {
    const [source = ''] = key.split(' ');
    totals.set(source, (totals.get(source) ?? 0) + count);
  }
  return new Map(
    [...counts].map(([key, count]) => [key, count / (totals.get(key.split(' ')[0] ?? '') ?? 1)]),
  );
}

/** One stem a line, so that a change can be read. */
function page(chances: ReadonlyMap<string, number>, counts: ReadonlyMap<string, number>): string {
  const related = new Map<string, Record<string, number>>();
  for (const [key, chance] of chances) {
    const [source = '', word = ''] = key.split(' ');
    const back = chances.get(`${word} ${source}`) ?? 0;
    const close = (counts.get(key) ?? 0) >= countLeast && Math.max(chance, back) >= chanceLeast;
    if (source === word || source === nothing || !close || chance < shownLeast) continue;
    related.set(source, { ...related.get(source), [word]: Math.round(chance * 100) / 100 });
  }
  const lines = [...related]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([stem, others]) => `  ${JSON.stringify(stem)}: ${JSON.stringify(others)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

const place = process.argv.indexOf('--data');
main(place < 0 ? '../shared/data/claim-matching' : (process.argv[place + 1] ?? ''));
