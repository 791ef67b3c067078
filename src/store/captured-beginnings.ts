import { type Kysely, sql } from 'kysely';
import type { Dialect, Reader, Tables } from './port.ts';

/** What an article is about stands early in it; to read or to index more of each would take longer than it tells. */
const charactersMost = 4000;

const beginning = sql<string>`substr(blob.text, 1, ${sql.lit(charactersMost)})`;

/** How captured texts begin, by their SHA-256; what was withheld is not there. */
export async function readBeginnings(
  reader: Reader,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await reader
    .selectFrom('blob')
    .select(['sha256', beginning.as('text')])
    .where('kind', '=', 'text')
    .where('sha256', 'in', [...hashes])
    .where('text', 'is not', null)
    .execute();
  return new Map(rows.map(({ sha256, text }) => [sha256, text]));
}

/** Indexes how all captured texts begin, on a desk whose index of them is new: to take words apart is more than a migration can. */
export async function indexBeginnings(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('record_snapshot as snapshot')
      .innerJoin('blob', 'blob.sha256', 'snapshot.text_sha256')
      .select(['snapshot.n', beginning.as('captured')])
      .where('blob.kind', '=', 'text')
      .where('blob.text', 'is not', null)
      .where('snapshot.n', '>', after)
      .orderBy('snapshot.n')
      .limit(textsRead)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    await dialect.indexWords(db, rows);
    after = last.n;
  }
}

const textsRead = 200;
