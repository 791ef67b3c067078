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
  const first = leaves[0];
  if (first === undefined) return sha256('');
  if (leaves.length === 1) return Buffer.from(first);
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const left = merkleRoot(leaves.slice(0, split));
  const right = merkleRoot(leaves.slice(split));
  return sha256(Buffer.concat([nodePrefix, left, right]));
}

const nodePrefix = Uint8Array.of(1);
