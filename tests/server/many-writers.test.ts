import { afterAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk.ts';
import { makeDesk } from '../../src/make-desk.ts';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { performAct } from '../../src/services/perform-act.ts';
import { droppedAtTheEnd, noServer, serverDeskUrl, testServer } from '../support/server-desks.ts';
import { startWorker } from '../support/worker-process.ts';

droppedAtTheEnd();

/** 20 × 100 and 4 × 400 with RUNS_TIMES, which the long run sets. */
const isLong = process.env.RUNS_TIMES !== undefined;

describe.skipIf(testServer === undefined)(`on a server (${testServer ?? noServer})`, () => {
  const opened: Desk[] = [];
  afterAll(() => Promise.all(opened.map(({ store }) => store.close())));

  async function openAs(url: string, name: string): Promise<Desk> {
    const desk = await openDesk(url, { actor: { name, kind: 'person' } });
    opened.push(desk);
    return desk;
  }

  const topicsOf = async ({ store }: Desk): Promise<readonly string[]> => {
    const rows = await store.reader.selectFrom('record_topic').select('name').execute();
    return rows.map(({ name }) => name);
  };

  it('twenty writers at once lose nothing, fork nothing and leave no gap', async () => {
    const url = serverDeskUrl('twenty');
    await makeDesk(url);
    const times = isLong ? 100 : 20;
    const desks = await Promise.all(
      Array.from({ length: 20 }, (_, place) => openAs(url, `writer ${place}`)),
    );
    let tries = 0;
    const acknowledged: string[] = [];
    const write = async (desk: Desk): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        const name = `${desk.actor.name} ${time}`;
        await performAct(desk, 'topic.added', async (act) => {
          tries += 1;
          await act.db.selectFrom('record_topic').select('n').limit(1).execute();
          await act.record('topic', { name });
        });
        acknowledged.push(name);
      }
    };
    await Promise.all(desks.map(write));
    const [first] = desks as [Desk];
    expect(acknowledged).toHaveLength(20 * times);
    expect((await topicsOf(first)).toSorted()).toEqual(acknowledged.toSorted());
    expect(await verifyDesk(first)).toMatchObject({
      ok: true,
      entries: 20 * times,
      records: 20 * times + 20,
    });
    console.info(`${acknowledged.length} acts by 20 writers took ${tries} tries`);
    expect(tries).toBeLessThanOrEqual(3 * acknowledged.length);
  });

  it('processes that read and then write get every act in', async () => {
    const url = serverDeskUrl('processes');
    await makeDesk(url);
    const times = isLong ? 400 : 25;
    const workers = Array.from({ length: 4 }, (_, place) =>
      startWorker('tests/faults/acting-process.ts', [url, String(times), `writer ${place}`]),
    );
    for (const worker of workers) await worker.nextLine();
    for (const worker of workers) worker.process.stdin.write('go\n');
    for (const worker of workers) expect(await worker.ended()).toEqual({ code: 0, errors: '' });
    const reports = workers.flatMap(({ lines }) => lines.slice(1));
    expect(reports.filter((line) => line.startsWith('failed'))).toEqual([]);
    expect(reports).toHaveLength(4 * times);
    const desk = await openAs(url, 'reader');
    expect(await topicsOf(desk)).toHaveLength(4 * times);
    expect(await verifyDesk(desk)).toMatchObject({ ok: true, entries: 4 * times });
    const waits = reports.map(Number).sort((one, other) => one - other);
    const p99 = waits[Math.ceil(waits.length * 0.99) - 1] ?? 0;
    console.info(`${waits.length} acts: p99 ${Math.round(p99)} ms, max ${waits.at(-1)} ms`);
  });
});
