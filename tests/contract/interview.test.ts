import { beforeAll, describe, expect, it } from 'vitest';
import { seedInterview } from '../../seed/seed-interview.ts';
import type { Desk } from '../../src/desk.ts';
import { dossier } from '../../src/queries/dossier.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { searchTerms } from '../../src/text/search-terms.ts';
import { askingAll, desksOnEach } from './each-database.ts';

const desks = await desksOnEach();
const all = askingAll(desks);

const days = ['2023-03-10', '2023-04-01', '2024-05-01'];

describe('the interview, seeded on each database by the same clock', () => {
  beforeAll(async () => {
    for (const [, desk] of desks) await seedInterview(desk);
  }, 120_000);

  it('has the same ledger head', async () => {
    const head = await all(({ store }) =>
      store.reader.selectFrom('desk_head').selectAll().executeTakeFirstOrThrow(),
    );
    expect(head.n).toBeGreaterThan(100);
  });

  it('has the same lists, in pages, now and earlier', async () => {
    for (const asOf of days) {
      await all((desk) => listClaims(desk, { asOf, limit: 1000 }));
      await all((desk) => listClaims(desk, { asOf, knownAt: '40', limit: 1000 }));
    }
    const { next } = await all((desk) => listClaims(desk, { asOf: '2023', limit: 7 }));
    await all((desk) => listClaims(desk, { asOf: '2023', limit: 7, after: next ?? '' }));
    await all((desk) => listClaims(desk, { asOf: '2023', stale: true, kind: 'forecast' }));
  });

  it('has the same status and the same dossier of every claim', async () => {
    const { items } = await all((desk) => listClaims(desk, { asOf: '2023', limit: 1000 }));
    expect(items.length).toBeGreaterThan(24);
    for (const { id: claim } of items) {
      for (const asOf of days) await all((desk) => status(desk, { claim, asOf }));
      await all((desk) => dossier(desk, { claim, asOf: '2023-04-01' }));
    }
  });

  it('is found by its words on each', async () => {
    // The order is each index's own.
    const found = await all(async ({ store }: Desk) =>
      [
        ...(await store.dialect.findByWords(
          store.reader,
          'claim',
          searchTerms('weapons belarus'),
          50,
        )),
      ].sort(),
    );
    expect(found.length).toBeGreaterThan(1);
  });

  it('verifies on each', async () => {
    const { ok, problems } = await all((desk) => verifyDesk(desk));
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  });
});
