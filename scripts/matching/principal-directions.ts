import { seededRandom } from '../seeded-random.ts';

/** The cells of a row that are not zero. */
export type SparseRow = readonly { readonly column: number; readonly value: number }[];

const rounds = 12;

/**
 * Where each column of a table lies along the principal directions of its rows, not told apart from a turn of them (subspace
 * iteration from a start that is always the same: the same table gives the same numbers).
 */
export function principalDirections(
  rows: readonly SparseRow[],
  { columns, most }: { readonly columns: number; readonly most: number },
): readonly Float64Array[] {
  let basis = orthonormal(startingBasis(columns, most), most);
  for (let round = 0; round < rounds; round += 1) {
    basis = orthonormal(throughRows(rows, basis, most), most);
  }
  return basis;
}

/** Even numbers between -1 and 1. */
function startingBasis(columns: number, most: number): readonly Float64Array[] {
  const random = seededRandom(1);
  const next = (): number => 2 * random() - 1;
  return Array.from({ length: columns }, () => Float64Array.from({ length: most }, next));
}

/** What the rows make of each column and back: the table, turned over, times itself times the basis. */
function throughRows(
  rows: readonly SparseRow[],
  basis: readonly Float64Array[],
  most: number,
): readonly Float64Array[] {
  const made = basis.map(() => new Float64Array(most));
  const sum = new Float64Array(most);
  for (const row of rows) {
    sum.fill(0);
    for (const { column, value } of row) addTo(sum, basis[column], value);
    for (const { column, value } of row) addTo(made[column], sum, value);
  }
  return made;
}

function addTo(
  target: Float64Array | undefined,
  vector: Float64Array | undefined,
  times: number,
): void {
  if (target === undefined || vector === undefined) return;
  for (let place = 0; place < target.length; place += 1) {
    target[place] = (target[place] ?? 0) + times * (vector[place] ?? 0);
  }
}

/** Directions of length one, each at right angles to those before it (Gram-Schmidt, as Björck has it). */
function orthonormal(rows: readonly Float64Array[], most: number): readonly Float64Array[] {
  const axes = Array.from({ length: most }, (_, axis) =>
    Float64Array.from(rows, (row) => row[axis] ?? 0),
  );
  for (const [axis, vector] of axes.entries()) {
    for (const before of axes.slice(0, axis)) addTo(vector, before, -dot(vector, before));
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let place = 0; place < vector.length; place += 1) {
      vector[place] = (vector[place] ?? 0) / length;
    }
  }
  return rows.map((_, column) => Float64Array.from(axes, (vector) => vector[column] ?? 0));
}

/** The scalar product of two vectors of one length. */
export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < one.length; place += 1)
    sum += (one[place] ?? 0) * (other[place] ?? 0);
  return sum;
}
