/** A text with the claims it is compared with: a row of features each, and which are right. */
export interface Example {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const rounds = 200;
const step = 0.08;
const shrinkage = 0.01;

/**
 * Weights under which the right claim stands out among the others of its text: the softmax over each list, by gradient
 * descent from zero (Adam), pulled towards zero. None is negative: a feature that tells less than nothing is left out
 * rather than turned round, so that every weight can be read as a reason.
 */
export function learnWeights(examples: readonly Example[], size: number): readonly number[] {
  const useful = examples.filter(({ right }) => right.includes(true)).map(flat);
  const spread = spreadOf(useful, size);
  for (const { values } of useful) {
    for (let place = 0; place < values.length; place += 1) {
      values[place] = (values[place] ?? 0) / (spread[place % size] ?? 1);
    }
  }
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = gradient(useful, weights);
    for (let place = 0; place < size; place += 1) {
      const pull = (slope[place] ?? 0) + shrinkage * (weights[place] ?? 0);
      first[place] = 0.9 * (first[place] ?? 0) + 0.1 * pull;
      second[place] = 0.99 * (second[place] ?? 0) + 0.01 * pull * pull;
      const mean = (first[place] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((second[place] ?? 0) / (1 - 0.99 ** round)) + 1e-9;
      weights[place] = Math.max(0, (weights[place] ?? 0) - (step * mean) / scale);
    }
  }
  return [...weights].map((weight, place) => weight / (spread[place] ?? 1));
}

/** The rows of a list one behind the other. */
interface FlatExample {
  readonly values: Float64Array;
  readonly right: readonly boolean[];
}

const flat = ({ rows, right }: Example): FlatExample => ({
  values: Float64Array.from(rows.flat()),
  right,
});

/** How far each feature varies within the lists: what is the same for all claims of a text ranks nothing. */
function spreadOf(examples: readonly FlatExample[], size: number): readonly number[] {
  return Array.from({ length: size }, (_, feature) => {
    let sum = 0;
    let count = 0;
    for (const { values, right } of examples) {
      let all = 0;
      for (let place = feature; place < values.length; place += size) all += values[place] ?? 0;
      const mean = all / right.length;
      for (let place = feature; place < values.length; place += size) {
        sum += ((values[place] ?? 0) - mean) ** 2;
      }
      count += right.length;
    }
    return Math.sqrt(sum / count) || 1;
  });
}

function gradient(examples: readonly FlatExample[], weights: Float64Array): Float64Array {
  const size = weights.length;
  const slope = new Float64Array(size);
  for (const { values, right } of examples) {
    const shares = sharesOf(values, weights);
    const goal = 1 / right.filter(Boolean).length;
    for (const [row, share] of shares.entries()) {
      const miss = (share - (right[row] ? goal : 0)) / examples.length;
      for (let feature = 0; feature < size; feature += 1) {
        slope[feature] = (slope[feature] ?? 0) + miss * (values[row * size + feature] ?? 0);
      }
    }
  }
  return slope;
}

/** The softmax of the sums of a list. */
function sharesOf(values: Float64Array, weights: Float64Array): Float64Array {
  const size = weights.length;
  const sums = new Float64Array(values.length / size);
  for (let row = 0; row < sums.length; row += 1) {
    let sum = 0;
    for (let feature = 0; feature < size; feature += 1) {
      sum += (values[row * size + feature] ?? 0) * (weights[feature] ?? 0);
    }
    sums[row] = sum;
  }
  const top = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const shares = sums.map((sum) => Math.exp(sum - top));
  const all = shares.reduce((one, other) => one + other, 0);
  return shares.map((share) => share / all);
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
