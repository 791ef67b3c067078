import fc from 'fast-check';

/** One change of some bytes: a piece taken out, said twice, moved, overwritten, or something put in. */
type Mutation = readonly [kind: number, at: number, length: number, piece: Buffer];

/**
 * Bytes of a corpus with up to eight changes.
 *
 * @param pieces what is put in, beside random bytes.
 */
export function mutated(
  corpus: fc.Arbitrary<Buffer>,
  pieces: readonly string[],
): fc.Arbitrary<Buffer> {
  const piece = fc.oneof(
    fc.constantFrom(...pieces).map((text) => Buffer.from(text, 'latin1')),
    fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  );
  const mutation = fc.tuple(fc.nat(4), fc.nat(), fc.integer({ min: 1, max: 400 }), piece);
  return fc
    .tuple(corpus, fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([bytes, mutations]) => mutations.reduce(changed, bytes));
}

function changed(bytes: Buffer, [kind, where, length, piece]: Mutation): Buffer {
  const at = where % (bytes.length + 1);
  const [before, taken, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  switch (kind) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, taken, taken, taken, after]);
    case 2:
      return Buffer.concat([taken, before, after]);
    case 3:
      return Buffer.concat([before, piece, taken.subarray(piece.length), after]);
    default:
      return Buffer.concat([before, piece, taken, after]);
  }
}
