import { type RawBuilder, sql } from 'kysely';
import { expect, it } from 'vitest';
import { searchDesk } from '../../../src/queries/search/search-desk.ts';
import { bridgeWorld } from '../../support/bridge-world.ts';
import { newPGliteDesk } from '../../support/test-desks.ts';

it('what narrows a search is asked of each record on PostgreSQL, and not joined to all there is about claims', async () => {
  const desk = await newPGliteDesk();
  await bridgeWorld(desk);
  const { store } = desk;
  const narrowed: RawBuilder<unknown>[] = [];
  const dialect: typeof store.dialect = {
    ...store.dialect,
    search: (reader, question, beside) => {
      if (question.where) narrowed.push(question.where as RawBuilder<unknown>);
      return store.dialect.search(reader, question, beside);
    },
  };
  const watched = { ...desk, store: Object.assign(Object.create(store), { dialect }) };
  await searchDesk(watched, { query: 'bridge', stance: 'supports', facets: false });
  const [where] = narrowed;
  expect(where).toBeDefined();
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    EXPLAIN SELECT record.n FROM record WHERE ${where ?? sql`TRUE`}`.execute(store.reader);
  expect(rows[0]?.['QUERY PLAN']).toMatch(/^Seq Scan on record/);
  await store.close();
});
