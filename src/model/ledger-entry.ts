import { canonicalJson } from './record/canonical-json.ts';
import { sha256Hex } from './record/sha256.ts';

/** Raised when the way records or entries are hashed changes. */
export const hashVersion = 1;

/** One act: who did what, when, and which records it made (n = first … first + count − 1). */
export interface LedgerEntry {
  /** Gap-free, from 1. */
  readonly position: number;
  /** UTC instant as the clock said; never used for order. */
  readonly at: string;
  /** The day of `at` in the desk's time zone. */
  readonly day: number;
  /** The number of the actor's record. */
  readonly actor: number;
  /** Past tense: `claim.logged`. */
  readonly action: string;
  readonly first: number;
  readonly count: number;
  /** Merkle root over the leaves of its records, lower-case hex. */
  readonly root: string;
  /** The link of the entry before; of the first, `genesis` of the desk. */
  readonly previous: string;
  /** SHA-256 that chains the entry, lower-case hex. */
  readonly link: string;
}

/** What the first entry of a desk links to: SHA-256 of the desk's uuid, lower-case hex. */
export function genesis(desk: string): string {
  return sha256Hex(desk);
}

/** The link of an entry: SHA-256(0x02 ‖ previous ‖ C(entry)), lower-case hex. */
export function linkOf(entry: Omit<LedgerEntry, 'link'>): string {
  const { position, at, day, actor, action, first, count, root, previous } = entry;
  const canonical = canonicalJson({
    version: hashVersion,
    position,
    at,
    day,
    actor,
    action,
    first,
    count,
    root,
    previous,
  });
  return sha256Hex(
    Buffer.concat([linkPrefix, Buffer.from(previous, 'hex'), Buffer.from(canonical)]),
  );
}

const linkPrefix = Uint8Array.of(2);
