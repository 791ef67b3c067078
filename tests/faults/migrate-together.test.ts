import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexStems } from '../../src/services/index-stems.ts';
import { migrateSqlite } from '../../src/store/migrate/migrate-sqlite.ts';
import { born, released } from '../support/migrations.ts';
import { lookAt } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';
import { startWorker } from '../support/worker-process.ts';

const folder = scratchFolder();
const times = 20;

/* One of the two does the work, the other waits and finds it done. */
it.each(['new', 'next'])('two processes that migrate one %s desk at once', async (which) => {
  const old = join(folder, 'old.db');
  if (which === 'next' && !existsSync(old)) await migrateSqlite(old, born, indexStems);
  const workers = [1, 2].map(() => startWorker('tests/faults/migrating-process.ts', [which]));
  for (const worker of workers) await worker.nextLine();
  for (let time = 0; time < times; time += 1) {
    const path = join(folder, `${which}-${time}.db`);
    if (which === 'next') copyFileSync(old, path);
    for (const worker of workers) worker.process.stdin.write(`${path}\n`);
    const reports = [];
    for (const worker of workers) reports.push(JSON.parse(await worker.nextLine()));
    const last = which === 'next' ? '0099_next' : released.at(-1)?.name;
    const applied = reports.flatMap((report: { applied: string[] }) => report.applied);
    expect(applied.at(-1)).toBe(last);
    expect(new Set(applied).size).toBe(applied.length);
    const rows = lookAt(path, (desk) => desk.prepare('SELECT * FROM desk_head').all());
    expect(rows).toHaveLength(1);
  }
  for (const worker of workers) worker.process.stdin.end();
  for (const worker of workers) expect(await worker.ended()).toEqual({ code: 0, errors: '' });
  const copies = readdirSync(folder).filter((name) => name.includes('.before-'));
  expect(copies).toHaveLength(which === 'next' ? times : 0);
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
});
