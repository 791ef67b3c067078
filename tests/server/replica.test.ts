import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { listClaims } from '../../src/queries/list-claims.ts';
import { status } from '../../src/queries/status.ts';
import { logClaim } from '../../src/services/log-claim.ts';
import { ana } from '../support/fixed-world.ts';
import {
  newReplica,
  newServer,
  noPrograms,
  type OwnServer,
  serverPrograms,
} from '../support/own-server.ts';

const asOf = '2026-11-26';

describe.skipIf(serverPrograms === undefined)(`a replica (${serverPrograms ?? noPrograms})`, () => {
  let primary: OwnServer;
  let replica: OwnServer;
  beforeAll(async () => {
    primary = await newServer();
    await makeDesk(`${primary.url}?schema=desk`);
    replica = await newReplica(primary);
  });
  afterAll(() => {
    replica.remove();
    primary.remove();
  });

  const open = () => openDesk(`${primary.url}?schema=desk`, { actor: ana, readUrl: replica.url });

  async function ask(server: OwnServer, text: string): Promise<readonly object[]> {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query(text);
    await client.end();
    return rows;
  }

  it('takes no writes, and answers the reads', async () => {
    const desk = await open();
    const { claim } = await logClaim(desk, { text: 'The bridge was shut.' });
    expect((await status(desk, { claim: claim.id, asOf })).claim.id).toBe(claim.id);
    const asked = 'SELECT calls FROM (SELECT 1 AS calls) AS one WHERE pg_is_in_recovery()';
    expect([await ask(primary, asked), await ask(replica, asked)]).toEqual([[], [{ calls: 1 }]]);
    // A connection hands in its counts when it ends.
    await desk.store.close();
    let rows = 0;
    for (let tries = 0; rows === 0 && tries < 100; tries += 1) {
      await new Promise((go) => setTimeout(go, 50));
      rows = await readsOf(replica);
    }
    expect(rows).toBeGreaterThan(0);
  });

  it('gives back what was just written, a hundred times', async () => {
    const desk = await open();
    for (let time = 0; time < 100; time += 1) {
      const { claim } = await logClaim(desk, { text: `The river rose ${time} times.` });
      expect((await status(desk, { claim: claim.id, asOf })).claim.text).toContain(String(time));
    }
    await desk.store.close();
  });

  it('is waited for, and passed over when it does not come', async () => {
    const desk = await open();
    await ask(replica, 'SELECT pg_wal_replay_pause()');
    const { claim } = await logClaim(desk, { text: 'Written while the replica stood still.' });
    expect((await status(desk, { claim: claim.id, asOf })).claim.id).toBe(claim.id);
    const known = (await listClaims(desk, { asOf, limit: 1000 })).items.length;
    // A second read that begins while the first still waits for the replica.
    const one = await open();
    const first = status(one, { claim: claim.id, asOf });
    await new Promise((go) => setTimeout(go, 200));
    const reads = await Promise.all([first, status(one, { claim: claim.id, asOf })]);
    expect(reads).toMatchObject([{ claim: { id: claim.id } }, { claim: { id: claim.id } }]);
    await one.store.close();
    await ask(replica, 'SELECT pg_wal_replay_resume()');
    const other = await open();
    expect((await listClaims(other, { asOf, limit: 1000 })).items).toHaveLength(known);
    await desk.store.close();
    await other.store.close();
  });

  it('that is gone is passed over too', async () => {
    const desk = await open();
    await status(desk, { claim: '2', asOf });
    replica.stop('immediate');
    expect((await status(desk, { claim: '2', asOf })).claim.id).toBeDefined();
    replica.start();
    await desk.store.close();
  });

  it('of another desk is refused', async () => {
    await makeDesk(`${primary.url}?schema=other`);
    const desk = await openDesk(`${primary.url}?schema=other`, {
      actor: ana,
      readUrl: `${replica.url}?schema=desk`,
    });
    const asked = () => listClaims(desk, { asOf });
    await expect(asked()).rejects.toMatchObject({ code: 'other_desk' });
    const again = [asked(), asked()].map((read) => read.catch((error) => error));
    const told = [{ code: 'other_desk' }, { code: 'other_desk' }];
    expect(await Promise.all(again)).toMatchObject(told);
    await desk.store.close();
  });

  /** How many rows the replica has read, by its own statistics. */
  async function readsOf(server: OwnServer): Promise<number> {
    const [row] = (await ask(
      server,
      `SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int AS rows
       FROM pg_stat_user_tables WHERE schemaname = 'desk'`,
    )) as { rows: number }[];
    return row?.rows ?? 0;
  }
});
