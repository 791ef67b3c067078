import { createHash } from 'node:crypto';

/** SHA-256(0x00 ‖ text): the leaf of one record (RFC 6962, section 2.1). */
export function leafHash(canonical: string): Buffer {
  return createHash('sha256').update(leafPrefix).update(canonical, 'utf8').digest();
}

/**
 * The Merkle tree hash of RFC 6962 over leaves that are hashes already; of no leaves it is the
 * SHA-256 of nothing.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return createHash('sha256').digest();
  const first = leaves[0];
  if (leaves.length === 1 && first) return Buffer.from(first);
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return createHash('sha256')
    .update(nodePrefix)
    .update(merkleRoot(leaves.slice(0, split)))
    .update(merkleRoot(leaves.slice(split)))
    .digest();
}

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);
