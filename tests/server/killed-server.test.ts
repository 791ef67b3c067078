import { describe, expect, it, onTestFinished } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { AsofError } from '../../src/errors.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { newServer, noPrograms, serverPrograms } from '../support/own-server.ts';

/** Ten times with RUNS_TIMES, which the long run sets. */
const kills = process.env.RUNS_TIMES === undefined ? 3 : 10;

describe.skipIf(serverPrograms === undefined)(
  `a server that is killed (${serverPrograms ?? noPrograms})`,
  () => {
    it(`${kills} times under load keeps all that was acknowledged, and what is in doubt is said to be`, async () => {
      const server = await newServer();
      onTestFinished(() => server.remove());
      await makeDesk(server.url);
      const desks = await Promise.all(
        Array.from({ length: 4 }, (_, place) =>
          openDesk(server.url, { actor: { name: `writer ${place}`, kind: 'person' } }),
        ),
      );
      const acknowledged = new Set<string>();
      const inDoubt = new Set<string>();
      let isOver = false;
      const write = async (desk: Desk): Promise<void> => {
        for (let time = 0; !isOver; time += 1) {
          const name = `${desk.actor.name} ${time}`;
          try {
            await performAct(desk, 'topic.added', (act) => act.record('topic', { name }));
            acknowledged.add(name);
          } catch (error) {
            if (!(error instanceof AsofError) || error.code !== 'outcome_unknown') throw error;
            inDoubt.add(name);
          }
        }
      };
      const writing = Promise.all(desks.map(write));
      let before = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        before = acknowledged.size;
        while (acknowledged.size < before + 10) await new Promise((go) => setTimeout(go, 20));
        await new Promise((go) => setTimeout(go, Math.random() * 50));
        server.stop('immediate');
        server.start();
      }
      isOver = true;
      await writing;
      const [desk] = desks as [Desk];
      const rows = await desk.store.reader.selectFrom('record_topic').select('name').execute();
      const kept = new Set(rows.map(({ name }) => name));
      expect([...acknowledged].filter((name) => !kept.has(name))).toEqual([]);
      expect([...kept].filter((name) => !acknowledged.has(name) && !inDoubt.has(name))).toEqual([]);
      expect(acknowledged.size).toBeGreaterThanOrEqual(kills * 10);
      expect(await verifyDesk(desk)).toMatchObject({ ok: true, entries: kept.size });
      console.info(
        `${kills} kills: ${acknowledged.size} acknowledged, all there; ${inDoubt.size} in doubt`,
      );
      await Promise.all(desks.map(({ store }) => store.close()));
    });
  },
);
