import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMatchText } from '../src/matching/match-text.ts';
import { EvaluatedClaim, readJsonLines } from '../src/services/evaluate/matching-files.ts';
import { dot, principalDirections, type SparseRow } from './matching/principal-directions.ts';

/**
 * Finds which stems are used alike, though they hardly ever stand side by side: the claims, each with the titles of its
 * review, are laid along their hundred and fifty principal directions (latent semantic analysis), and stems that point the
 * same way there are near. Writes `src/matching/near-words.json`. It reads claims alone: no query and no judgement.
 *
 *     npx tsx scripts/learn-near-words.ts [--data DIR]
 */
function main(data: string): void {
  const texts = distinctTexts(data).map(countStems);
  const records = new Map<string, number>();
  for (const stem of texts.flatMap((counts) => [...counts.keys()])) {
    records.set(stem, (records.get(stem) ?? 0) + 1);
  }
  const stems = [...records].flatMap(([stem, count]) => (count >= recordsLeast ? [stem] : []));
  stems.sort((one, other) => (one < other ? -1 : 1));
  const columns = new Map(stems.map((stem, column) => [stem, column]));
  const rarity = stems.map((stem) => Math.log(texts.length / (records.get(stem) ?? 1)));
  const rows = texts.map((counts) => weighedRow(counts, columns, rarity));
  writeFileSync('src/matching/near-words.json', page(stems, directionsOf(rows, stems.length)));
}

const recordsLeast = 5;
const directions = 150;
/** In hundredths of a cosine. Below this stand words of one story more than of one meaning. */
const nearLeast = 60;
const nearMost = 12;

/** Of claims with the same words the one that has more beside it counts: the later collection, which tells subtitles. */
function distinctTexts(data: string): readonly string[] {
  const texts = new Map<string, string>();
  for (const set of ['2022a', '2020']) {
    const claims = readFileSync(join(data, set, 'claims.jsonl'), 'utf8');
    for (const { text, title = '', subtitle = '' } of readJsonLines(EvaluatedClaim, claims)) {
      if (!texts.has(text)) texts.set(text, [text, title, subtitle].join('\n'));
    }
  }
  return [...texts.values()];
}

function countStems(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stem, stop } of readMatchText(text).words) {
    if (!stop && stem.length > 1) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Rare stems weigh more, repeated ones a little; every text is as long as any other. */
function weighedRow(
  counts: ReadonlyMap<string, number>,
  columns: ReadonlyMap<string, number>,
  rarity: readonly number[],
): SparseRow {
  const cells = [...counts].flatMap(([stem, count]) => {
    const column = columns.get(stem);
    if (column === undefined) return [];
    return [{ column, value: (1 + Math.log(count)) * (rarity[column] ?? 0) }];
  });
  const length = Math.sqrt(cells.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return cells.map(({ column, value }) => ({ column, value: value / length }));
}

/** Each stem as a direction of length one. */
function directionsOf(rows: readonly SparseRow[], size: number): readonly Float64Array[] {
  return principalDirections(rows, { columns: size, most: directions }).map((vector) => {
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
    return vector.map((value) => value / length);
  });
}

/** One stem a line, with those near to it and how near in hundredths; a pair stands with the first of the two. */
function page(stems: readonly string[], vectors: readonly Float64Array[]): string {
  const nearest = stems.map(() => new Map<number, number>());
  for (const [one, vector] of vectors.entries()) {
    for (const { place, hundredths } of nearestTo(one, vector, vectors)) {
      nearest[Math.min(one, place)]?.set(Math.max(one, place), hundredths);
    }
  }
  const lines = nearest.flatMap((others, one) => {
    const told = [...others].sort(([first], [second]) => first - second);
    const words = told.map(([other, hundredths]) => `${stems[other]} ${hundredths}`);
    return words.length === 0 ? [] : [`  ${JSON.stringify(`${stems[one]}: ${words.join(' ')}`)}`];
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function nearestTo(one: number, vector: Float64Array, vectors: readonly Float64Array[]) {
  const near: { readonly place: number; readonly cosine: number; readonly hundredths: number }[] =
    [];
  for (const [place, other] of vectors.entries()) {
    const cosine = place === one ? 0 : dot(vector, other);
    const hundredths = Math.round(100 * cosine);
    if (hundredths >= nearLeast) near.push({ place, cosine, hundredths });
  }
  near.sort((first, second) => second.cosine - first.cosine || first.place - second.place);
  return near.slice(0, nearMost);
}

const place = process.argv.indexOf('--data');
main(place < 0 ? '../shared/data/claim-matching' : (process.argv[place + 1] ?? ''));
