import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/desk.ts';
import { AsofError } from '../../../src/errors.ts';
import { type ClaimFilters, listClaims } from '../../../src/queries/list-claims.ts';
import type { ListedClaim } from '../../../src/queries/listed-claim.ts';
import { countPublicClaims } from '../../../src/queries/public/count-public-claims.ts';
import { listPublicClaims } from '../../../src/queries/public/list-public-claims.ts';
import { logClaim } from '../../../src/services/log-claim.ts';
import { retractRecord } from '../../../src/services/retract-record.ts';
import { hideRecord, publishRecord } from '../../../src/services/set-visibility.ts';
import { holdsAsync } from '../../seeded.ts';
import { as, model } from '../../support/bridge-world.ts';
import { scratchFolder } from '../../support/test-desks.ts';
import { plots, tellHistories } from '../two-clocks/told-histories.ts';

const folder = scratchFolder();

/** The whole list, which without a filter by standing derives every claim. */
async function listed(desk: Desk, filters: ClaimFilters): Promise<readonly ListedClaim[]> {
  const { items, next } = await listPublicClaims(desk, { ...filters, limit: 1000 });
  expect(next).toBeNull();
  return items;
}

const isCounted = ({ takenBack }: ListedClaim): boolean =>
  !takenBack.some(({ kind }) => kind === 'mistake');

function countsIn(claims: readonly ListedClaim[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of claims.filter(isCounted)) {
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

const counted = async (desk: Desk, filters: ClaimFilters) =>
  Object.fromEntries(await countPublicClaims(desk, filters));

/** Does what may be refused of a record: whatever it is, what comes of it is counted. */
async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof AsofError) return false;
    throw error;
  }
}

const because = 'A colleague asked.';

/** Hides some records, shows some of them again, and takes some back; models propose claims. */
async function decide(desk: Desk, dice: readonly number[]): Promise<number> {
  const all = await desk.store.reader.selectFrom('record').select('n').orderBy('n').execute();
  await logClaim(as(desk, model), { text: 'A model proposes this.' });
  let hidden = 0;
  for (const [place, die] of dice.entries()) {
    const record = String(all[die % all.length]?.n);
    if (place % 4 === 1) await attempt(() => publishRecord(desk, { record, because }));
    else if (place % 4 === 2) {
      const facts = { record, because, mistake: die % 3 === 0, private: die % 2 === 0 };
      await attempt(() => retractRecord(desk, facts));
    } else if (await attempt(() => hideRecord(desk, { record, because }))) hidden += 1;
  }
  return hidden;
}

describe('public claims by where they stand', async () => {
  const tell = await tellHistories(folder);

  it('are counted and listed as in a list of all, whatever is private, proposed or taken back', async () => {
    let apart = 0;
    await holdsAsync(
      'public claims by where they stand are those of the whole list',
      fc.asyncProperty(plots(24), fc.array(fc.nat(9_999), { maxLength: 8 }), (plot, dice) =>
        tell(plot, async ({ desk }) => {
          const hidden = await decide(desk, dice);
          for (const asOf of ['2023-03-01', '2023-05-20', '2026-01-01']) {
            for (const kind of [undefined, 'event', 'quote'] as const) {
              const filters = { asOf, kind };
              const all = await listed(desk, filters);
              expect(await counted(desk, filters), `${asOf} ${kind}`).toEqual(countsIn(all));
              for (const status of new Set(all.map((claim) => claim.status))) {
                const own = all.filter((claim) => claim.status === status);
                expect(await listed(desk, { ...filters, status })).toEqual(own);
              }
              const counting = all.filter(isCounted);
              expect(await listed(desk, { ...filters, withoutMistakes: true })).toEqual(counting);
              expect((await listClaims(desk, { ...filters, withoutMistakes: true })).items).toEqual(
                (await listClaims(desk, filters)).items.filter(isCounted),
              );
              const stale = all.filter((claim) => claim.stale.length > 0);
              expect(await listed(desk, { ...filters, stale: true })).toEqual(stale);
            }
          }
          if (hidden > 0) apart += 1;
        }),
      ),
      { runs: 8 },
    );
    expect(apart).toBeGreaterThan(0);
  }, 120_000);
});
