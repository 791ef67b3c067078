import { type Embedder, releaseOf } from '../../matching/embedder.ts';
import { cosineTo } from '../../matching/packed-vector.ts';
import type { Reader } from '../../store/port.ts';
import { embedTexts } from '../vectors/embed-texts.ts';

/** What is asked of `nearInMeaning`. */
export interface MeaningQuestion {
  readonly text: string;
  /** Only claims entered up to this number. */
  readonly upTo: number;
  /** Claims of which it is told how near they come, be they among the nearest or not. */
  readonly compared: readonly number[];
}

/**
 * How near claims come in meaning to a text, as cosines: the nearest, and those asked for. A claim of which no vector is stored is
 * not among them. Every stored vector is looked at, some thousand at a time.
 *
 * @throws what the embedder throws.
 */
export async function nearInMeaning(
  reader: Reader,
  embedder: Embedder,
  { text, upTo, compared }: MeaningQuestion,
): Promise<ReadonlyMap<number, number>> {
  const [vector = new Float32Array()] = await embedTexts(embedder, [text]);
  const cosine = cosineTo(vector);
  const asked = new Set(compared);
  const told: Near[] = [];
  let nearest: readonly Near[] = [];
  let portion = await vectorsAfter(reader, { embedder, upTo, after: 0 });
  while (portion.length > 0) {
    const near = portion.map((row) => ({ n: row.n, cosine: cosine(row.vector) }));
    told.push(...near.filter(({ n }) => asked.has(n)));
    nearest = nearestOf([...nearest, ...near]);
    portion = await vectorsAfter(reader, { embedder, upTo, after: portion.at(-1)?.n ?? upTo });
  }
  return new Map([...told, ...nearest].map((each) => [each.n, each.cosine]));
}

interface Near {
  readonly n: number;
  readonly cosine: number;
}

/** What is further than these is hardly ever right, and to compare a claim in full costs more than to look at its vector. */
const nearestMost = 50;

function nearestOf(near: readonly Near[]): readonly Near[] {
  const sorted = Float64Array.from(near, ({ cosine }) => cosine).sort();
  const least = sorted[Math.max(0, sorted.length - nearestMost)] ?? 1;
  return near
    .filter(({ cosine }) => cosine >= least)
    .sort((one, other) => other.cosine - one.cosine || one.n - other.n)
    .slice(0, nearestMost);
}

const vectorsRead = 5_000;

function vectorsAfter(
  reader: Reader,
  { embedder, upTo, after }: { embedder: Embedder; upTo: number; after: number },
) {
  return reader
    .selectFrom('derived_vector')
    .select(['n', 'vector'])
    .where('embedder', '=', releaseOf(embedder))
    .where('n', '>', after)
    .where('n', '<=', upTo)
    .orderBy('n')
    .limit(vectorsRead)
    .execute();
}
