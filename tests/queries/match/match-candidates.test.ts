import { expect, it } from 'vitest';
import { readMatchQuery } from '../../../src/matching/match-query.ts';
import { matchCandidates } from '../../../src/queries/match/match-candidates.ts';
import { openWriteConnection } from '../../../src/store/sqlite/connection.ts';
import { newFileDesk, scratchFolder } from '../../support/test-desks.ts';

const folder = scratchFolder();
const claims = 60_000;

/** A desk of whose claims every twentieth speaks of a ferry, every tenth of a harbour, each of a town and one of a lighthouse. */
async function wordedDesk() {
  const desk = await newFileDesk(folder);
  const db = openWriteConnection(desk.store.url.replace(/^file:/, ''));
  db.prepare(
    `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
     INSERT INTO derived_search (rowid, claim) SELECT n,
       'town' || iif(n % 20 = 0, ' ferry', '') || iif(n % 10 = 5, ' harbour', '') || iif(n = 30005, ' lighthouse', '')
     FROM numbers`,
  ).run(claims);
  db.close();
  return desk;
}

it('a word that stands in some thousand of many claims tells as much as it is rare', async () => {
  const { store } = await wordedDesk();
  const query = readMatchQuery('the ferry from the lighthouse to the town');
  const { rarity } = await matchCandidates(store.reader, store.dialect, query, claims);
  expect(rarity('ferri')).toBeCloseTo(Math.log(20), 1);
  expect(rarity('lighthous')).toBeCloseTo(Math.log(claims), 0);
  expect(rarity('town')).toBeLessThan(0.7);
  await store.close();
});

it('of a text of common words the claims that hold more of them come first', async () => {
  const { store } = await wordedDesk();
  const query = readMatchQuery('the harbour of the town lighthouse');
  const { claims: found } = await matchCandidates(store.reader, store.dialect, query, claims);
  expect(found[0]).toBe(30_005);
  expect(found.every((n) => n % 10 === 5)).toBe(true);
  await store.close();
});
