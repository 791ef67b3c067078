import type { Embedder } from './matching/embedder.ts';
import type { ActorKind } from './model/vocabularies/acts.ts';
import type { Store } from './store/port.ts';

/**
 * An open database with its clock and actor: the first argument of every call. The world comes in with
 * it; nothing else reads the time or makes an identifier.
 */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly actor: ActingAs;
  /** Widens what a text is matched with, where one is wished for. */
  readonly embedder?: Embedder | undefined;
}

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
}

export interface Ids {
  /** A UUIDv7 for something made at that time (milliseconds). */
  uuid(at: number): string;
  /** 16 random bytes. */
  salt(): Uint8Array;
}

/** Who acts on this desk. */
export interface ActingAs {
  readonly name: string;
  readonly kind: ActorKind;
  /** Of a model or rule. */
  readonly release?: string;
}
