import { join } from 'node:path';
import { energeticEmbedder } from '../../src/embedders/energetic-embedder.ts';
import { AsofError } from '../../src/errors.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { type Embedder, releaseOf } from '../../src/matching/embedder.ts';
import { packVector } from '../../src/matching/packed-vector.ts';
import { openDesk } from '../../src/open-desk.ts';
import { nearInMeaning } from '../../src/queries/match/near-in-meaning.ts';
import { type Measured, median, rounded, timed } from './bound.ts';
import { chance, sentenceOf } from './spoken-world.ts';

const warm = 3;
const texts = 21;

/** As many numbers as the embedder of the optional packages gives, at no cost: what is measured is the walk over the vectors. */
const drawn: Embedder = {
  name: 'drawn',
  version: '1',
  dimensions: 512,
  embed: async (asked) => asked.map((text) => vectorOf(Number(text))),
};

function vectorOf(seed: number): Float32Array {
  return Float32Array.from({ length: 512 }, (_, place) => chance(seed * 512 + place) - 0.5);
}

/** Finding the claims nearest in meaning to a text among the stored vectors of so many claims. */
export async function benchVectors(
  folder: string,
  { claims, bound }: { readonly claims: number; readonly bound: number },
): Promise<Measured> {
  const url = `file:${join(folder, `vectors-${claims}.db`)}`;
  await makeDesk(url, {});
  const { store } = await openDesk(url);
  const release = releaseOf(drawn);
  await store.write(async ({ bulk }) => {
    for (let n = 1; n <= claims; n += 1) {
      const row = [n, release, '', packVector(vectorOf(n))] as const;
      await bulk.insertRows('derived_vector', ['n', 'embedder', 'words', 'vector'], [row]);
    }
  });
  const [times, processor]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < warm + texts; turn += 1) {
    const before = process.cpuUsage();
    const asked = { text: String(-turn), upTo: claims, compared: [] };
    const time = await timed(() => nearInMeaning(store.reader, drawn, asked));
    const { user, system } = process.cpuUsage(before);
    if (turn < warm) continue;
    times.push(time);
    processor.push((user + system) / 1000);
  }
  const { files } = await store.facts();
  await store.close();
  return {
    name: `the nearest in meaning of ${claims} claims`,
    compared: `itself: the median of ${texts} texts, the embedding left out`,
    found: median(processor),
    unit: 'ms',
    bound,
    is: 'at most',
    figures: `${rounded(median(times))} ms, of the processor's time ${rounded(median(processor))} ms; ${files[0]?.bytes} bytes on disk`,
  };
}

/** Embedding texts of the length of a claim by the optional packages; nothing where they are not installed. */
export async function benchEmbedding(): Promise<readonly Measured[]> {
  const embedder = energeticEmbedder();
  try {
    await embedder.embed([sentenceOf(0, 20)]);
  } catch (error) {
    if (!(error instanceof AsofError && error.code === 'embedder_not_installed')) throw error;
    process.stdout.write(`${error.message}\n`);
    return [];
  }
  const claims = Array.from({ length: 64 }, (_, place) => sentenceOf(place + 1, 20));
  const before = process.cpuUsage();
  await embedder.embed(claims);
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1000 / claims.length;
  return [
    {
      name: 'embedding a text of twenty words',
      compared: `itself: the mean of ${claims.length} texts, of the processor's time`,
      found: each,
      unit: 'ms',
      bound: 80,
      is: 'at most',
      figures: `${rounded(each)} ms`,
    },
  ];
}
