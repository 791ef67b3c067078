import { type Embedder, releaseOf } from './embedder.ts';

/** Name and version of the matcher, kept with each proposal: other weights, features or rules of its kinds are another version. */
export const matchMethod = 'match/11';

/** The same of a match that was looked for with an embedder or without. */
export const methodOf = (embedder: Embedder | undefined): string =>
  embedder === undefined ? matchMethod : `${matchMethod}+${releaseOf(embedder)}`;
