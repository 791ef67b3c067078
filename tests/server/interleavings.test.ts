import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { Conflict } from '../../src/errors.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { readRecords } from '../../src/store/read-record.ts';
import { databasesOfMany } from '../support/databases-of-many.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const databases = databasesOfMany(folder);

/** What one of two sessions waits at before each of its four steps. */
interface Session {
  readonly open: (step: number) => void;
  readonly at: (step: number) => Promise<void>;
  readonly reached: () => number;
}

function session(): Session {
  const gates = Array.from({ length: 4 }, () => withResolvers());
  let reached = 0;
  return {
    open: (step) => gates[step]?.resolve(),
    at: async (step) => {
      reached = Math.max(reached, step + 1);
      await gates[step]?.promise;
    },
    reached: () => reached,
  };
}

function withResolvers() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Settles a claim that nobody has settled: reads, decides, records, commits, each when it is let. */
function settle(desk: Desk, claim: number, { at }: Session): Promise<string> {
  return performAct(desk, 'claim.assessed', async (act) => {
    await at(0);
    const known = await readRecords(act.db, 'assessment', {
      where: { column: 'claim', among: [claim] },
    });
    await at(1);
    const [first] = known;
    if (first)
      throw new Conflict('settled', 'It is settled.', { facts: { by: first.value.because } });
    await at(2);
    await act.record('assessment', {
      claim,
      status: 'pending',
      because: desk.actor.name,
      sawStatus: 'pending',
      sawRule: 'ladder/1',
    });
    await at(3);
    return desk.actor.name;
  });
}

/** Every order in which two sessions can take four steps each. */
function orders(left: number, right: number): readonly (readonly (0 | 1)[])[] {
  if (left === 0 && right === 0) return [[]];
  return [
    ...(left > 0 ? orders(left - 1, right).map((rest) => [0 as const, ...rest]) : []),
    ...(right > 0 ? orders(left, right - 1).map((rest) => [1 as const, ...rest]) : []),
  ];
}

/** Lets one step after the other go; a session that waits for the other's lock is not waited for. */
async function play(order: readonly (0 | 1)[], sessions: readonly [Session, Session]) {
  const next = [0, 0];
  for (const who of order) {
    const step = next[who] ?? 0;
    next[who] = step + 1;
    for (let waited = 0; sessions[who].reached() <= step && waited < 5; waited += 1) await sleep(1);
    sessions[who].open(step);
    await sleep(1);
  }
}

describe.each(databases)('two sessions that settle one claim, on %s', (_, make) => {
  const opened: Desk[] = [];
  afterAll(() => Promise.all(opened.map(({ store }) => store.close())));

  async function both(): Promise<readonly [Desk, Desk]> {
    const one = await make();
    const other = await openDesk(one.store.url, { actor: { name: 'Eva Novak', kind: 'person' } });
    opened.push(one, other);
    return [one, other];
  }

  it('have one winner in each of the 70 orders of their steps, and the other is told who', async () => {
    expect(orders(4, 4)).toHaveLength(70);
    const desks = await both();
    for (const [place, order] of orders(4, 4).entries()) {
      const { claim } = await logClaim(desks[0], { text: `Claim ${place}.` });
      const sessions = [session(), session()] as const;
      const ends = desks.map((desk, who) => settle(desk, claim.n, sessions[who] as Session));
      const settled = Promise.allSettled(ends);
      await play(order, sessions);
      const results = await settled;
      const won = results.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
      const lost = results.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
      expect([order, won.length, lost.length]).toEqual([order, 1, 1]);
      expect(lost[0]).toMatchObject({ code: 'settled', facts: { by: won[0] } });
    }
    expect(await verifyDesk(desks[0])).toMatchObject({ ok: true });
  });

  it('or twenty of them: one is first, and every other gets in when it has read that', async () => {
    const [desk] = await both();
    const others = await Promise.all(
      Array.from({ length: 19 }, (_, place) =>
        openDesk(desk.store.url, { actor: { name: `Editor ${place}`, kind: 'person' } }),
      ),
    );
    opened.push(...others);
    const { claim } = await logClaim(desk, { text: 'Wanted by many.' });
    const free: Session = { open: () => undefined, at: async () => undefined, reached: () => 4 };
    const ends = await Promise.allSettled(
      [desk, ...others].map((each) => settle(each, claim.n, free)),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []));
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'settled'));
    await Promise.all(
      others.map((each) =>
        performAct(each, 'topic.added', (act) => act.record('topic', { name: each.actor.name })),
      ),
    );
    const topics = await readRecords(desk.store.reader, 'topic', {});
    expect(topics).toHaveLength(19);
  });
});
