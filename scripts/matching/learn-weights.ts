/** A text with the claims it is compared with: a row of features each, and which are right. */
export interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const rounds = 250;
const step = 0.08;
const shrinkage = 0.01;

/**
 * Weights under which the right claim stands out among the others of its text: the softmax over each list, by gradient
 * descent from zero (Adam), pulled towards zero. None is negative: a feature that tells less than nothing is left out
 * rather than turned round, so that every weight can be read as a reason.
 */
export function learnWeights(examples: readonly Example[], size: number): readonly number[] {
  const useful = examples.filter(({ right }) => right.includes(true));
  const spread = spreadOf(useful, size);
  const scaled = useful.map(({ rows, right }) => ({
    rows: rows.map((row) => row.map((value, place) => value / (spread[place] ?? 1))),
    right,
  }));
  const weights: number[] = new Array(size).fill(0);
  const first: number[] = new Array(size).fill(0);
  const second: number[] = new Array(size).fill(0);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = gradient(scaled, weights);
    for (let place = 0; place < size; place += 1) {
      const pull = (slope[place] ?? 0) + shrinkage * (weights[place] ?? 0);
      first[place] = 0.9 * (first[place] ?? 0) + 0.1 * pull;
      second[place] = 0.99 * (second[place] ?? 0) + 0.01 * pull * pull;
      const mean = (first[place] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((second[place] ?? 0) / (1 - 0.99 ** round)) + 1e-9;
      weights[place] = Math.max(0, (weights[place] ?? 0) - (step * mean) / scale);
    }
  }
  return weights.map((weight, place) => weight / (spread[place] ?? 1));
}

/** How far each feature varies within the lists: what is the same for all claims of a text ranks nothing. */
function spreadOf(examples: readonly Example[], size: number): readonly number[] {
  return Array.from({ length: size }, (_, place) => {
    let sum = 0;
    let count = 0;
    for (const { rows } of examples) {
      const mean = rows.reduce((all, row) => all + (row[place] ?? 0), 0) / rows.length;
      for (const row of rows) sum += ((row[place] ?? 0) - mean) ** 2;
      count += rows.length;
    }
    return Math.sqrt(sum / count) || 1;
  });
}

function gradient(examples: readonly Example[], weights: readonly number[]): readonly number[] {
  const slope: number[] = new Array(weights.length).fill(0);
  for (const { rows, right } of examples) {
    const sums = rows.map((row) => sumOf(row, weights));
    const top = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - top));
    const all = shares.reduce((one, other) => one + other, 0);
    const goal = 1 / right.filter(Boolean).length;
    for (const [place, row] of rows.entries()) {
      const miss = (shares[place] ?? 0) / all - (right[place] ? goal : 0);
      for (const [feature, value] of row.entries()) {
        slope[feature] = (slope[feature] ?? 0) + (miss * value) / examples.length;
      }
    }
  }
  return slope;
}

const sumOf = (row: readonly number[], weights: readonly number[]): number =>
  row.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);

/** How a sum becomes a certainty: a logistic curve through how often the first claim of a list is right. */
export function learnCertainty(
  examples: readonly Example[],
  weights: readonly number[],
): { readonly slope: number; readonly middle: number } {
  const points = examples.flatMap(({ rows, right }) => {
    const sums = rows.map((row) => sumOf(row, weights));
    const first = sums.indexOf(Math.max(...sums));
    return first < 0 ? [] : [{ sum: sums[first] ?? 0, right: right[first] ? 1 : 0 }];
  });
  let slope = 0.2;
  let middle = points.reduce((all, { sum }) => all + sum, 0) / points.length;
  for (let round = 0; round < 3000; round += 1) {
    let bySlope = 0;
    let byMiddle = 0;
    for (const { sum, right } of points) {
      const miss = 1 / (1 + Math.exp(-slope * (sum - middle))) - right;
      bySlope += (miss * (sum - middle)) / points.length;
      byMiddle -= (miss * slope) / points.length;
    }
    slope -= 0.01 * bySlope;
    middle -= 0.5 * byMiddle;
  }
  return { slope, middle };
}
