import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cosineTo, packedBytes, packVector } from '../../src/matching/packed-vector.ts';

const vectors = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 })
  .filter((values) => values.some((value) => Math.abs(value) > 0.01))
  .map((values) => Float32Array.from(values));

const dot = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
const cosine = (one: Float32Array, other: Float32Array): number =>
  dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other));

it('angles between packed vectors are those of the vectors, to a hundredth', () => {
  fc.assert(
    fc.property(vectors, vectors, (one, other) => {
      const packed = packVector(other);
      expect(packed).toHaveLength(packedBytes(64));
      expect(cosineTo(one)(packed)).toBeCloseTo(cosine(one, other), 1.7);
    }),
  );
});

it('a vector points the way it does itself, however long, and wherever its bytes lie', () => {
  const vector = Float32Array.of(3, -4, 0.5, 12);
  const bytes = new Uint8Array([9, ...packVector(vector.map((value) => value / 100))]);
  expect(cosineTo(vector)(bytes.subarray(1))).toBeCloseTo(1, 3);
});

it('a vector without a direction is near nothing', () => {
  const nowhere = new Float32Array(4);
  const there = Float32Array.of(1, 0, 0, 0);
  expect(cosineTo(there)(packVector(nowhere))).toBe(0);
  expect(cosineTo(nowhere)(packVector(there))).toBe(0);
});
