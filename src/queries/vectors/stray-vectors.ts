import type { Selectable } from 'kysely';
import { packedBytes } from '../../matching/packed-vector.ts';
import type { Reader, Tables } from '../../store/port.ts';
import { askInPortions } from '../../store/shaped-query.ts';
import { type ClaimWords, claimWords } from './claim-words.ts';

/** A stored vector that should not be there. */
export interface StrayVector {
  readonly n: number;
  readonly why: string;
}

/** Of these claims those whose stored vector is not one of the words that stand there now. */
export async function strayAmong(
  reader: Reader,
  numbers: readonly number[],
): Promise<readonly StrayVector[]> {
  const rows = await askInPortions(numbers, (among) =>
    reader
      .selectFrom('derived_vector')
      .selectAll()
      .where('n', 'in', [...among])
      .execute(),
  );
  return straysIn(reader, rows);
}

/** All of a desk, in order. */
export async function strayVectors(reader: Reader): Promise<readonly StrayVector[]> {
  const strays: StrayVector[] = [];
  let portion = await vectorsAfter(reader, null);
  while (portion.length > 0) {
    strays.push(...(await straysIn(reader, portion)));
    portion = await vectorsAfter(reader, portion.at(-1)?.n ?? null);
  }
  return strays;
}

type Stored = Selectable<Tables['derived_vector']>;

const vectorsRead = 1000;

function vectorsAfter(reader: Reader, after: number | null): Promise<readonly Stored[]> {
  const asked = reader.selectFrom('derived_vector').selectAll().orderBy('n').limit(vectorsRead);
  return (after === null ? asked : asked.where('n', '>', after)).execute();
}

async function straysIn(reader: Reader, rows: readonly Stored[]): Promise<readonly StrayVector[]> {
  const words = await claimWords(
    reader,
    rows.map(({ n }) => n),
  );
  return rows.flatMap((row) => {
    const why = troubleWith(row, words.get(row.n));
    return why === null ? [] : [{ n: row.n, why }];
  });
}

function troubleWith(
  { embedder, words, vector }: Stored,
  claim: ClaimWords | undefined,
): string | null {
  if (claim === undefined) return 'no claim has words there';
  if (words !== claim.hash) return 'it is of words that the claim has no longer';
  const dimensions = Number(/\/(\d+)$/.exec(embedder)?.[1]);
  return vector.length === packedBytes(dimensions) ? null : 'it is cut off';
}
