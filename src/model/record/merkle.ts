import { sha256, sha256Latin1 } from './sha256.ts';

/** SHA-256(0x00 ‖ text): the leaf of one record (RFC 6962, section 2.1). */
export function leafHash(canonical: string): Buffer {
  return sha256(`\u0000${canonical}`);
}

/**
 * The Merkle tree hash of RFC 6962 over leaves that are hashes already; of no leaves it is the
 * SHA-256 of nothing.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256('');
  const root = rootBetween(leaves, 0, leaves.length);
  return typeof root === 'string' ? Buffer.from(root, 'latin1') : Buffer.from(root);
}

/** A hash as bytes, as leaves are, or as a character a byte, as those above them are made. */
type Hash = Uint8Array | string;

/** The root of the leaves from `from` up to and without `to`: one at least. */
function rootBetween(leaves: readonly Uint8Array[], from: number, to: number): Hash {
  const only = leaves[from];
  if (to - from === 1 && only) return only;
  const split = from + 2 ** Math.floor(Math.log2(to - from - 1));
  const left = rootBetween(leaves, from, split);
  const right = rootBetween(leaves, split, to);
  put(left, 1);
  put(right, 33);
  return sha256Latin1(node);
}

function put(hash: Hash, at: number): void {
  if (typeof hash === 'string') node.write(hash, at, 'latin1');
  else node.set(hash, at);
}

/** SHA-256(0x01 ‖ left ‖ right) is taken of this one place, filled once both sides are known. */
const node = Buffer.of(1, ...new Uint8Array(64));
