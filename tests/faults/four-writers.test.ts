import { expect, it } from 'vitest';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { rowsOf } from '../support/raw-database.ts';
import { newDesk, scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const folder = scratchFolder();
const writers = 4;
/** 400 each in `npm run test:long`, which sets RUNS_TIMES; fewer in `npm test`, which has a minute. */
const times = process.env.RUNS_TIMES === undefined ? 100 : 400;

it(`${writers} processes that write one desk all get every one of ${times} acts in`, async () => {
  const desk = await newDesk(folder);
  const path = desk.store.url.slice('file:'.length);
  const workers = Array.from({ length: writers }, (_, place) =>
    startWorker('tests/faults/acting-process.ts', [
      desk.store.url,
      String(times),
      `writer ${place}`,
    ]),
  );
  for (const worker of workers) await worker.nextLine();
  for (const worker of workers) worker.process.stdin.write('go\n');
  for (const worker of workers) expect(await worker.ended()).toEqual({ code: 0, errors: '' });
  const reports = workers.flatMap(({ lines }) => lines.slice(1));
  expect(reports.filter((line) => line.startsWith('failed'))).toEqual([]);
  expect(reports).toHaveLength(writers * times);
  expect(rowsOf(path, 'record_topic')).toBe(writers * times);
  expect(rowsOf(path, 'ledger_entry')).toBe(writers * times);
  const waits = reports.map(Number).sort((one, other) => one - other);
  const p99 = waits[Math.ceil(waits.length * 0.99) - 1] ?? 0;
  console.info(`${waits.length} acts: p99 ${Math.round(p99)} ms, max ${waits.at(-1)} ms`);
  expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  await desk.store.close();
}, 180_000);
