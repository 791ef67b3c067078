import type { Desk } from '../desk.ts';
import { casesRead } from '../queries/case/read-case.ts';
import { rebuildIdentity } from '../queries/identity/refresh-identity.ts';
import { refreshStanding } from '../queries/standing/refresh-standing.ts';
import { recordedWords } from '../queries/verify/recorded-words.ts';
import type { SearchEntry, WriteTransaction } from '../store/port.ts';
import { embedWords } from './embed-words.ts';

/** What was derived anew. */
export interface RebuiltDesk {
  readonly claims: number;
  /** How many records are found by their words. */
  readonly words: number;
  /** How many vectors were made: those that were missing. */
  readonly vectors: number;
}

/**
 * Derives anew what may be rebuilt: which record counts as which, where each claim stands, and the words records are found by;
 * with an embedder the vectors that are missing are made.
 *
 * @throws what the embedder throws, when all else is done.
 */
export async function rebuildDerived(desk: Desk): Promise<RebuiltDesk> {
  await desk.store.write(({ db }) => rebuildIdentity(db));
  let claims = 0;
  let last = 0;
  for (;;) {
    const portion = await desk.store.write((transaction) => standAnew(transaction, last));
    if (portion.length === 0) break;
    claims += portion.length;
    last = portion.at(-1) ?? last;
  }
  const words = await desk.store.write((transaction) => indexAnew(desk, transaction));
  return { claims, words, vectors: await embedWords(desk) };
}

/** The standing of the claims that follow a number. */
async function standAnew({ db }: WriteTransaction, after: number): Promise<readonly number[]> {
  const { n: known } = await db.selectFrom('desk_head').select('n').executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('record_claim')
    .select('n')
    .where('n', '>', after)
    .orderBy('n')
    .limit(casesRead)
    .execute();
  const claims = rows.map(({ n }) => n);
  await refreshStanding(db, claims, known);
  return claims;
}

async function indexAnew(desk: Desk, { db }: WriteTransaction): Promise<number> {
  const { dialect } = desk.store;
  await dialect.emptyIndex(db);
  let words = 0;
  let portion: SearchEntry[] = [];
  for await (const entry of recordedWords(db)) {
    words += 1;
    portion.push(entry);
    if (portion.length < 1000) continue;
    await dialect.indexWords(db, portion);
    portion = [];
  }
  await dialect.indexWords(db, portion);
  return words;
}
