import { describe, expect, it } from 'vitest';
import { embedderNamed } from '../../src/embedders/embedder-named.ts';
import { energeticEmbedder } from '../../src/embedders/energetic-embedder.ts';
import { cosineTo, packVector } from '../../src/matching/packed-vector.ts';
import { isEmbedderInstalled } from '../support/embedder-installed.ts';

/** A model that tells what it was asked. */
function tellingModel() {
  const asked: string[][] = [];
  const embed = async (texts: string[]) => {
    asked.push(texts);
    return texts.map((text) => new Array<number>(512).fill(text.length));
  };
  return { asked, load: async () => ({ embed }) };
}

describe('the embedder of an optional package', () => {
  it('loads nothing before a text is embedded, and its model once', async () => {
    let loads = 0;
    const { load } = tellingModel();
    const embedder = energeticEmbedder(async () => {
      loads += 1;
      return load();
    });
    expect(loads).toBe(0);
    await embedder.embed(['a']);
    await embedder.embed(['b']);
    expect(loads).toBe(1);
  });

  it('gives the beginnings of texts to the model, eight at a time, and none that is empty', async () => {
    const { asked, load } = tellingModel();
    const texts = ['', 'x'.repeat(5000), ...new Array<string>(8).fill('text')];
    const vectors = await energeticEmbedder(load).embed(texts);
    expect(vectors.map(([first]) => first)).toEqual([1, 600, ...new Array<number>(8).fill(4)]);
    expect(asked.map(({ length }) => length)).toEqual([8, 2]);
  });

  it('is named by ASOF_EMBEDDER alone as asof knows it', () => {
    expect(embedderNamed('energetic-en')).toMatchObject({ name: 'energetic-en', dimensions: 512 });
    expect(() => embedderNamed('word2vec')).toThrow(
      expect.objectContaining({ code: 'unknown_embedder', kind: 'invalid' }),
    );
  });

  it('that cannot be loaded says what to install, or why it fails', async () => {
    const failing = (cause: Error) => energeticEmbedder(() => Promise.reject(cause)).embed(['a']);
    const missing = Object.assign(new Error('no such package'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(failing(missing)).rejects.toMatchObject({
      code: 'embedder_not_installed',
      hints: [expect.stringContaining('npm install @energetic-ai/embeddings'), expect.anything()],
    });
    const broken = new Error('a shard of the weights is cut off');
    await expect(failing(broken)).rejects.toMatchObject({ code: 'embedder_failed', cause: broken });
  });

  const absent = isEmbedderInstalled() ? '' : ' (skipped: its packages are not installed)';
  it.skipIf(absent !== '')(`finds what means the same nearer${absent}`, async () => {
    const [same, text, other] = await energeticEmbedder().embed([
      'Physicians warn that smoking harms you.',
      'Doctors say cigarettes are bad for health.',
      'The harbour exported coal.',
    ]);
    const near = cosineTo(text ?? new Float32Array());
    const nearness = [same, other].map((one) => near(packVector(one ?? new Float32Array())));
    expect(nearness[0]).toBeGreaterThan((nearness[1] ?? 1) + 0.2);
  });
});
