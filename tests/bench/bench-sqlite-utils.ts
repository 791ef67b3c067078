import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Measured, median, timed } from './bound.ts';
import { writeReviewLines } from './review-lines.ts';

const turns = 3;

/**
 * `asof import` of so many ClaimReviews as a process against `sqlite-utils insert` and `enable-fts` of the same lines into
 * one table without ledger or keys, in turns. Where that program is not there it is left out, which one line says.
 */
export async function benchSqliteUtils(folder: string, rows: number): Promise<readonly Measured[]> {
  if (spawnSync('sqlite-utils', ['--version']).status !== 0) {
    process.stdout.write('SKIP import against sqlite-utils: there is no sqlite-utils here\n');
    return [];
  }
  const file = join(folder, 'reviews.jsonl');
  writeReviewLines(file, rows);
  const times = { asof: [] as number[], utils: [] as number[] };
  for (let turn = 0; turn < turns; turn += 1) {
    const paths = {
      asof: join(folder, `asof-${turn}.db`),
      utils: join(folder, `utils-${turn}.db`),
    };
    times.asof.push(await timed(() => importByAsof(folder, file, paths.asof)));
    times.utils.push(await timed(() => insertByUtils(file, paths.utils)));
  }
  const [mine, theirs] = [median(times.asof), median(times.utils)];
  return [
    {
      name: `asof import of ${rows} ClaimReviews`,
      compared: 'sqlite-utils insert and enable-fts into one table without ledger or keys',
      found: mine / theirs,
      unit: '×',
      bound: 6,
      is: 'at most',
      figures: `${Math.round(mine)} ms and ${Math.round(theirs)} ms, medians of ${turns} turns`,
    },
  ];
}

function importByAsof(folder: string, file: string, desk: string): void {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const words = ['import', 'claim-review', file, '--desk', `file:${desk}`];
  execFileSync(process.execPath, [cli, ...words], { cwd: folder, stdio: 'ignore' });
}

function insertByUtils(file: string, path: string): void {
  const run = (...words: readonly string[]) =>
    execFileSync('sqlite-utils', words, { stdio: 'ignore' });
  run('insert', path, 'reviews', file, '--nl');
  run('enable-fts', path, 'reviews', 'claimReviewed');
}
