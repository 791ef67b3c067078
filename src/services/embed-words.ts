import type { Desk } from '../desk.ts';
import { type Embedder, releaseOf } from '../matching/embedder.ts';
import { packVector } from '../matching/packed-vector.ts';
import { type ClaimWords, claimWords, everyClaimWords } from '../queries/vectors/claim-words.ts';
import { embedTexts } from '../queries/vectors/embed-texts.ts';
import { strayVectors } from '../queries/vectors/stray-vectors.ts';
import { holdHead } from '../store/ledger.ts';
import type { Reader } from '../store/port.ts';

/**
 * Makes the vectors that are missing: of every claim as it is worded now, by the desk's embedder.
 * What it made of the same words before is kept, what is left of other words goes, and without an embedder that is all.
 * Gives how many were made. Broken off it goes on the next time.
 *
 * @throws what the embedder throws; what was made until then stays.
 */
export async function embedWords(desk: Desk): Promise<number> {
  await dropStrays(desk);
  const { embedder, store } = desk;
  if (embedder === undefined) return 0;
  let made = 0;
  for await (const portion of everyClaimWords(store.reader)) {
    const missing = await withoutVector(store.reader, embedder, portion);
    for (let from = 0; from < missing.length; from += wordsTogether) {
      made += await embedPortion(desk, embedder, missing.slice(from, from + wordsTogether));
    }
  }
  return made;
}

/** What is lost when it is broken off: a second or two of work. */
const wordsTogether = 64;

async function dropStrays({ store }: Desk): Promise<void> {
  const strays = await strayVectors(store.reader);
  if (strays.length === 0) return;
  await store.write(async ({ db }) => {
    await holdHead(db);
    for (const { n } of await strayVectors(db)) {
      await db.deleteFrom('derived_vector').where('n', '=', n).execute();
    }
  });
}

async function withoutVector(
  reader: Reader,
  embedder: Embedder,
  portion: readonly ClaimWords[],
): Promise<readonly ClaimWords[]> {
  if (portion.length === 0) return [];
  const rows = await reader
    .selectFrom('derived_vector')
    .select(['n', 'words'])
    .where('embedder', '=', releaseOf(embedder))
    .where(
      'n',
      'in',
      portion.map(({ n }) => n),
    )
    .execute();
  const known = new Map(rows.map(({ n, words }) => [n, words]));
  return portion.filter(({ n, hash }) => known.get(n) !== hash);
}

/** To embed takes long, so it holds no lock; what was withheld or put into other words meanwhile is not stored. */
async function embedPortion(
  { store }: Desk,
  embedder: Embedder,
  portion: readonly ClaimWords[],
): Promise<number> {
  const texts = portion.map(({ words }) => words);
  const vectors = await embedTexts(embedder, texts);
  return store.write(async ({ db, bulk }) => {
    await holdHead(db);
    const numbers = portion.map(({ n }) => n);
    const now = await claimWords(db, numbers);
    const rows = portion.flatMap(({ n, hash }, place) => {
      const vector = vectors[place];
      if (vector === undefined || now.get(n)?.hash !== hash) return [];
      return [[n, releaseOf(embedder), hash, packVector(vector)] as const];
    });
    await db.deleteFrom('derived_vector').where('n', 'in', numbers).execute();
    await bulk.insertRows('derived_vector', vectorColumns, rows);
    return rows.length;
  });
}

const vectorColumns = ['n', 'embedder', 'words', 'vector'] as const;
