import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { counterOf, makeCounter, raiseCounter } from '../support/counter.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const folder = scratchFolder();
const rounds = 500;

/* Behind a deferred BEGIN the write fails at once when another process committed after the read. */
it('a read and then a write never fails because another process commits in between', async () => {
  const { store } = await newDesk(folder);
  await makeCounter(store);
  const other = startWorker('tests/faults/counting-process.ts', [store.url]);
  await other.nextLine();
  for (let round = 0; round < rounds; round += 1) {
    await raiseCounter(store);
    await sleep(1);
  }
  other.process.stdin.end();
  const raised = Number(await other.nextLine());
  expect(await other.ended()).toEqual({ code: 0, errors: '' });
  expect(raised).toBeGreaterThan(100);
  expect(await counterOf(store)).toBe(rounds + raised);
  await store.close();
});
