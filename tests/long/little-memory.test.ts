import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../journeys/asof.ts';
import { scratchFolder } from '../support/test-desks.ts';

/** Held whole, the rows would not go into this heap. */
const heapMegabytes = 128;
const rows = 40_000;
const folder = scratchFolder();
const text = (row: number): string => `Claim ${row} of a river that rose in the town ${row % 977}.`;
const every = <Result>(make: (row: number) => Result): Result[] =>
  Array.from({ length: rows }, (_, row) => make(row));

/** Runs `asof` with a small heap on a desk of its own; a process that runs out of it is killed by a signal. */
function run(desk: string, ...words: readonly string[]) {
  const heap = `--max-old-space-size=${heapMegabytes}`;
  const all = [heap, cli, ...words, '--json', '--desk', `file:${desk}`];
  return JSON.parse(
    execFileSync(process.execPath, all, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 }),
  );
}

it('imports, exports, backups and restores of a large desk do with little memory', () => {
  writeFileSync(join(folder, 'rows.csv'), ['text', ...every(text)].join('\n'));
  const claims = every((row) => ({ text: text(row), claimant: `Speaker ${row % 997}` }));
  writeFileSync(join(folder, 'one.json'), JSON.stringify({ claims }));
  expect(run('table.db', 'import', 'csv', 'rows.csv')).toMatchObject({ added: rows });
  const imported = run('asof.db', 'import', 'fact-check-api', 'one.json');
  expect(imported).toMatchObject({ read: rows, rejected: [] });
  for (const format of ['csv', 'averitec', 'prov', 'dump']) {
    run('asof.db', 'export', format, '-o', `out.${format}`);
  }
  const { position, link } = run('asof.db', 'head');
  const head = { position, link };
  expect(run('asof.db', 'backup', 'copy.db')).toMatchObject(head);
  expect(run('again.db', 'restore', 'copy.db').head).toMatchObject(head);
  expect(run('put.db', 'restore', 'out.dump').head).toMatchObject(head);
  expect(run('put.db', 'verify')).toMatchObject({ ok: true, problems: [] });
});
