/**
 * Turns texts into vectors that point the same way where the texts mean much the same. It may widen what a text is
 * compared with, and put it in another order; what a claim is to a text, and how sure that is, never rests on it
 * (docs/decisions/0022-an-embedder-widens.md).
 */
export interface Embedder {
  readonly name: string;
  /** Of the model: vectors of another version are not comparable. */
  readonly version: string;
  /** How many numbers each vector has. */
  readonly dimensions: number;
  /**
   * A vector for each text, in order; of a long text the beginning may be enough.
   *
   * @throws Failed when it cannot be run.
   */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** What stands beside each stored vector, so that only those of one kind are compared. */
export const releaseOf = ({ name, version, dimensions }: Omit<Embedder, 'embed'>): string =>
  `${name}/${version}/${dimensions}`;
