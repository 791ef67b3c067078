import { sha256 } from './sha256.ts';

/** SHA-256(0x00 ‖ text): the leaf of one record (RFC 6962, section 2.1). */
export function leafHash(canonical: string): Buffer {
  return sha256(`\u0000${canonical}`);
}

/**
 * The Merkle tree hash of RFC 6962 over leaves that are hashes already; of no leaves it is the
 * SHA-256 of nothing.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  return leaves.length === 0 ? sha256('') : Buffer.from(rootBetween(leaves, 0, leaves.length));
}

/** The root of the leaves from `from` up to and without `to`: one at least. */
function rootBetween(leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  const only = leaves[from];
  if (to - from === 1 && only) return only;
  const split = from + 2 ** Math.floor(Math.log2(to - from - 1));
  const left = rootBetween(leaves, from, split);
  const right = rootBetween(leaves, split, to);
  node.set(left, 1);
  node.set(right, 1 + left.length);
  return sha256(node);
}

/** SHA-256(0x01 ‖ left ‖ right) is taken of this one place, filled once both sides are known. */
const node = Uint8Array.of(1, ...new Uint8Array(64));
