import Database from 'better-sqlite3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { growthTable } from '../../scripts/growth/growth-table.ts';
import {
  type DeskModel,
  heldFor,
  heldStatements,
  simulateDesk,
} from '../../scripts/growth/ledger-model.ts';
import { places } from '../../scripts/growth/places.ts';
import { addSource } from '../../src/services/add-source.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';

const desk: DeskModel = { roundTrip: 0.25, statement: 0.05, commit: 1, writers: 20, pause: 0 };
const acts = 20_000;

describe('a simulated desk', () => {
  it('acknowledges no more than the ledger’s head can be held one after another', () => {
    const { actsPerSecond, median, p99 } = simulateDesk(desk, acts, 1);
    const held = heldFor(desk, 0.5);
    expect(actsPerSecond / (1000 / held)).toBeCloseTo(1, 2);
    // Each of twenty who never pause waits for the nineteen before him.
    expect(median / (20 * held)).toBeCloseTo(1, 1);
    expect(p99).toBeGreaterThanOrEqual(median);
  });

  it('waits for nobody when it has one writer', () => {
    const alone = simulateDesk({ ...desk, writers: 1 }, acts, 1);
    expect(alone.p99).toBeLessThanOrEqual(heldFor(desk, 1));
  });

  it('takes what its writers bring when they pause longer than they wait', () => {
    const { actsPerSecond } = simulateDesk({ ...desk, pause: 60_000 }, acts, 1);
    expect(actsPerSecond).toBeGreaterThan(0.95 * (20 / 60));
    expect(actsPerSecond).toBeLessThan(1.05 * (20 / 60));
  });

  it('is the same for the same seed, and another for another', () => {
    const draws = (seed: number) => simulateDesk({ ...desk, pause: 50 }, acts, seed);
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it('takes less the farther its database is', () => {
    const far = simulateDesk({ ...desk, roundTrip: 10 }, acts, 1);
    expect(far.actsPerSecond).toBeLessThan(simulateDesk(desk, acts, 1).actsPerSecond / 10);
  });
});

it('the table has a row for every place', () => {
  const rows = growthTable({ writers: 20, pause: 0, statement: 0.05, seed: 1 })
    .split('\n')
    .slice(2);
  expect(rows).toHaveLength(places.length);
  expect(
    rows.every((row) => /^\| [^|]+ \| [\d.]+ \| [\d.]+ \| [\d.]+ \| [^|]+ \|$/.test(row)),
  ).toBe(true);
});

describe('the act that is modelled', () => {
  const folder = scratchFolder();
  afterEach(() => vi.restoreAllMocks());

  it(`holds the ledger's head for ${heldStatements} statements`, async () => {
    const desk = await newDesk(folder);
    await addSource(desk, { title: 'A talk', kind: 'speech', slug: 'talk' });
    const log = (text: string) =>
      logClaim(desk, { text, appearance: { speaker: 'Ana Ruiz', source: 'talk' } });
    await log('The bridge was closed in May 2023.');
    const sent = statementsSent();
    await log('The ferry ran in June 2023.');
    const taken = sent.findIndex((text) => text.startsWith('update "desk_head"'));
    expect(taken).toBeGreaterThan(0);
    expect(sent.at(-1)).toBe('COMMIT');
    expect(sent.length - taken).toBe(heldStatements);
    await desk.store.close();
  });
});

/** What a claim shows is read and kept in a table that a server does not have. */
const isOfFile = /derived_shown|record\.slug, ''\)/;

/** Every statement that is run from now on, on whichever connection. */
function statementsSent(): readonly string[] {
  const sent: string[] = [];
  const statement: object = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'));
  for (const way of ['all', 'get', 'run'] as const) {
    const inner: unknown = Reflect.get(statement, way);
    if (typeof inner !== 'function') throw new Error(`A statement has no ${way}.`);
    vi.spyOn(statement as Record<typeof way, () => unknown>, way).mockImplementation(function (
      this: Database.Statement,
      ...values: readonly unknown[]
    ) {
      if (!isOfFile.test(this.source)) sent.push(this.source);
      return inner.apply(this, values);
    });
  }
  return sent;
}
