import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { asofHere } from '../journeys/asof.ts';
import { newServer, noPrograms, serverPrograms } from '../support/own-server.ts';

describe.skipIf(serverPrograms === undefined)(
  `asof doctor on a server (${serverPrograms ?? noPrograms})`,
  () => {
    it('tells what the desk is kept by, and what puts it at risk', async () => {
      const server = await newServer();
      onTestFinished(() => server.remove());
      const on = ['--desk', `${server.url}?schema=desk`];
      await asofHere('', {}, 'claim', 'log', '--text', 'The bridge was shut.', ...on);
      const sound = await asofHere('', {}, 'doctor', '--json', ...on);
      expect(sound).toMatchObject({ code: 0, json: { findings: [], verification: { ok: true } } });
      expect(sound.json.store).toMatchObject({
        database: expect.stringMatching(/^PostgreSQL \d+/),
        settings: { server_encoding: 'UTF8', fsync: 'on', pool: 10, extensions: 'plpgsql' },
      });

      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query('ALTER SYSTEM SET full_page_writes = off');
      await client.query('SELECT pg_reload_conf()');
      await client.query('CREATE SCHEMA asof_draft_left');
      await client.query('CREATE SCHEMA asof_half_moved');
      await client.query('UPDATE desk.derived_search SET size = size + 1');
      await client.query('ALTER TABLE desk.record_claim DROP CONSTRAINT record_claim_n_fkey');
      await client.query("UPDATE desk.record_claim SET text = 'The bridge was open.'");
      await client.query('ALTER TABLE desk.record_appearance DISABLE TRIGGER ALL');
      await client.end();
      const found = await asofHere('', {}, 'doctor', '--json', ...on);
      expect(found.code).toBe(6);
      const said = JSON.stringify(found.json.findings);
      for (const word of ['does not verify', 'full_page_writes = off', 'asof_draft_left']) {
        expect(said).toContain(word);
      }
      expect(found.json.findings).toContainEqual({
        what: 'The schema asof_half_moved holds a desk that is half moved.',
        advice: expect.stringContaining('Begin the same "asof move" again'),
      });
      const problems = JSON.stringify(found.json.verification);
      for (const table of ['record_claim', 'derived_search']) expect(problems).toContain(table);
    });
  },
);
