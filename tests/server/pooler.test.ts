import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/open-desk.ts';
import { readHead } from '../../src/queries/head.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { asofHere, asofIn } from '../journeys/asof.ts';
import { newPooler, noPooler, type OwnPooler, poolerProgram } from '../support/own-pooler.ts';
import { newServer, noPrograms, type OwnServer, serverPrograms } from '../support/own-server.ts';
import { scratchFolder } from '../support/test-desks.ts';

const missing = serverPrograms === undefined ? noPrograms : noPooler;
const atHand = serverPrograms !== undefined && poolerProgram !== undefined;
if (!atHand) console.info(`The desk behind a pooler is skipped: ${missing}.`);

describe.skipIf(!atHand)(
  `behind a pooler by transactions (${atHand ? 'PgBouncer' : missing})`,
  () => {
    let server: OwnServer;
    let pooler: OwnPooler;
    const folder = scratchFolder();
    beforeAll(async () => {
      server = await newServer();
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query('CREATE ROLE keeper LOGIN');
      await client.query('CREATE SCHEMA desk AUTHORIZATION keeper');
      await client.query('ALTER ROLE keeper IN DATABASE postgres SET search_path = desk');
      await client.end();
      pooler = await newPooler(server, 'keeper');
      expect(await on('init')).toMatchObject({ code: 0 });
    });
    afterAll(() => {
      pooler?.remove();
      server?.remove();
    });

    const on = (...words: readonly string[]) =>
      asofHere(folder, {}, ...words, '--desk', pooler.url, '--json');

    it('a claim is logged, found and told, now and at an earlier position', async () => {
      const logged = await on('claim', 'log', '--text', 'The bridge was shut.', '--slug', 'bridge');
      expect(logged).toMatchObject({ code: 0 });
      await on('claim', 'log', '--text', 'The bridge was open again.');
      expect((await on('status', 'bridge')).json).toMatchObject({ claim: { slug: 'bridge' } });
      expect((await on('search', 'bridge')).json.hits).toHaveLength(2);
      expect((await on('search', 'bridge', '--known-at', '1')).json.hits).toHaveLength(1);
    });

    it('rows are imported by the hundred, and the desk verifies', async () => {
      const rows = Array.from({ length: 300 }, (_, row) => `The river rose ${row} times.`);
      writeFileSync(join(folder, 'claims.csv'), ['text', ...rows].join('\n'));
      const imported = await on('import', 'csv', join(folder, 'claims.csv'));
      expect(imported).toMatchObject({ code: 0 });
      expect(await on('verify')).toMatchObject({ code: 0, json: { ok: true } });
    });

    it('processes and connections share two of the server, and lose nothing', async () => {
      const env = { ASOF_DESK: pooler.url };
      const before = await positionOf();
      const runs = Array.from({ length: 4 }, (_, place) =>
        asofIn(folder, { env }, 'claim', 'log', '--text', `Said in process ${place}.`),
      );
      const desk = await openDesk(pooler.url, { actor: { name: 'Ana Ruiz', kind: 'person' } });
      const acts = Array.from({ length: 20 }, (_, place) =>
        performAct(desk, 'topic.added', (act) => act.record('topic', { name: `Of one ${place}` })),
      );
      await Promise.all(acts);
      expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0, 0, 0]);
      expect(await positionOf()).toBe(before + 24);
      await desk.store.close();
      const { transactions, connections } = await pooler.shared();
      expect(transactions).toBeGreaterThan(100);
      expect(connections).toBeLessThanOrEqual(2);
    });

    it('the desk moves out into a file, with its head', async () => {
      const file = `file:${join(folder, 'moved.db')}`;
      expect(await asofHere(folder, {}, 'move', pooler.url, file, '--json')).toMatchObject({
        code: 0,
      });
      const [there, here] = [await openDesk(pooler.url), await openDesk(file)];
      expect(await readHead(here)).toEqual(await readHead(there));
      await Promise.all([there, here].map(({ store }) => store.close()));
    });

    it('a schema in the url is refused, never passed over', async () => {
      const url = `${pooler.url}?schema=other`;
      const refused = await asofHere(folder, {}, 'status', 'bridge', '--desk', url, '--json');
      expect(refused.code).not.toBe(0);
      expect(refused.stderr + refused.stdout).toContain('pooler');
    });

    async function positionOf(): Promise<number> {
      const { json } = await on('head');
      return Number(json.position);
    }
  },
);
