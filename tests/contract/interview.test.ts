import { beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { newDesk, newPGliteDesk, scratchFolder } from '../support/test-desks.ts';

const sqlite = await newDesk(scratchFolder());
const pglite = await newPGliteDesk();

/** Asked of both desks: the same question must have the same answer. */
async function both<Answer>(ask: (desk: Desk) => Promise<Answer>): Promise<Answer> {
  const [one, other] = [await ask(sqlite), await ask(pglite)];
  expect(other).toEqual(one);
  return one;
}

const days = ['2023-03-10', '2023-04-01', '2024-05-01'];

describe('the interview, seeded on SQLite and on PGlite by the same clock', () => {
  beforeAll(async () => {
    await seedInterview(sqlite);
    await seedInterview(pglite);
  }, 120_000);

  it('has the same ledger head', async () => {
    const head = await both(({ store }) =>
      store.reader.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow(),
    );
    expect(head.n).toBeGreaterThan(100);
  });

  it('has the same lists, in pages, now and earlier', async () => {
    for (const asOf of days) {
      await both((desk) => listClaims(desk, { asOf, limit: 1000 }));
      await both((desk) => listClaims(desk, { asOf, knownAt: '40', limit: 1000 }));
    }
    const { next } = await both((desk) => listClaims(desk, { asOf: '2023', limit: 7 }));
    await both((desk) => listClaims(desk, { asOf: '2023', limit: 7, after: next ?? '' }));
    await both((desk) => listClaims(desk, { asOf: '2023', stale: true, kind: 'forecast' }));
  });

  it('has the same status and the same dossier of every claim', async () => {
    const { items } = await both((desk) => listClaims(desk, { asOf: '2023', limit: 1000 }));
    expect(items.length).toBeGreaterThan(24);
    for (const { id: claim } of items) {
      for (const asOf of days) await both((desk) => status(desk, { claim, asOf }));
      await both((desk) => dossier(desk, { claim, asOf: '2023-04-01' }));
    }
  });

  it('is found by its words on both', async () => {
    const find = ({ store }: Desk) =>
      store.dialect.findByWords(store.reader, 'claim', ['weapons', 'belarus'], 50);
    const [one, other] = [await find(sqlite), await find(pglite)];
    expect(one.length).toBeGreaterThan(1);
    // The order is each index's own.
    expect([...other].sort()).toEqual([...one].sort());
  });

  it('verifies on both', async () => {
    const { ok, problems } = await both((desk) => verifyDesk(desk));
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  });
});
