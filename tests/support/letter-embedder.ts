import type { Embedder } from '../../src/matching/embedder.ts';

/** An embedder that needs no package: counts runs of three letters, spaces left out, so "lighthouse" is near "light house". */
export const letterEmbedder: Embedder = {
  name: 'letters',
  version: '1',
  dimensions: 256,
  embed: async (texts) => texts.map(runsOf),
};

function runsOf(text: string): Float32Array {
  const vector = new Float32Array(256);
  const letters = text.toLowerCase().replaceAll(/[^a-z]/g, '');
  for (let place = 0; place + 3 <= letters.length; place += 1) {
    const run = [...letters.slice(place, place + 3)].reduce(
      (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
      0x811c9dc5,
    );
    const at = (run >>> 8) & 255;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}
