import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDesk } from '../../src/open-desk.ts';
import { verifyDesk } from '../../src/queries/verify/verify-desk.ts';
import { lookAt } from '../support/raw-database.ts';
import { scratchFolder } from '../support/test-desks.ts';

const folder = scratchFolder();
const command = join(import.meta.dirname, '../../dist/cli.js');
/** Fifty kills of an import of 20,000 rows in `npm run test:long`, which sets RUNS_TIMES; fewer in `npm test`. */
const long = process.env.RUNS_TIMES !== undefined;
const rows = long ? 20_000 : 1_200;
const kills = long ? 50 : 3;
const batch = long ? 400 : 100;
const file = join(folder, 'answers.jsonl');

const answer = (row: number): string =>
  JSON.stringify({
    text: `Claim ${row % (rows / 2)} of a river that rose.`,
    claimant: `Speaker ${row % 97}`,
    claimReview: [
      {
        publisher: { name: 'The Checkers' },
        url: `https://checkers.example/${row}`,
        textualRating: row % 2 === 0 ? 'False' : 'Half true',
      },
    ],
  });

function start(desk: string) {
  const words = [
    'import',
    'fact-check-api',
    file,
    '--batch',
    String(batch),
    '--desk',
    `file:${desk}`,
  ];
  return spawn(process.execPath, [command, ...words, '--json'], { cwd: folder });
}

/** Everything the desk holds, without numbers, ids, salts and instants. */
const contentOf = (desk: string): readonly unknown[] =>
  lookAt(desk, (db) => [
    db
      .prepare(
        `SELECT claim.text, review.rating, review.url, mapping.status FROM record_review AS review
         JOIN record_claim AS claim ON claim.n = review.claim
         JOIN record_mapping AS mapping ON mapping.review = review.n ORDER BY review.url`,
      )
      .all(),
    db
      .prepare(
        `SELECT claim.text, speaker.name, count(*) AS times FROM record_appearance AS appearance
         JOIN record_claim AS claim ON claim.n = appearance.claim
         JOIN record_speaker AS speaker ON speaker.n = appearance.speaker
         GROUP BY 1, 2 ORDER BY 1, 2`,
      )
      .all(),
    db.prepare('SELECT kind, count(*) AS records FROM record GROUP BY kind ORDER BY kind').all(),
    db.prepare('SELECT hex(key) FROM desk_import_row ORDER BY key').all(),
  ]);

/** What `export dump --content` gives. */
const dumpedContent = (desk: string): Buffer =>
  execFileSync(
    process.execPath,
    [command, 'export', 'dump', '--content', '--desk', `file:${desk}`],
    { maxBuffer: 1_000_000_000 },
  );

it(`an import of ${rows} rows that is killed up to ${kills} times and run again holds what an uninterrupted one holds`, async () => {
  writeFileSync(file, Array.from({ length: rows }, (_, row) => answer(row)).join('\n'));
  const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
  console.info(`SEED=${seed} for "kill-import", ${kills} kills`);
  const killed = join(folder, 'killed.db');
  const whole = join(folder, 'whole.db');
  const [code] = (await once(start(whole), 'close')) as [number];
  expect(code).toBe(0);
  let inTheMiddle = 0;
  let before = 0;
  for (const wait of fc.sample(fc.integer({ min: 5, max: 120 }), { seed, numRuns: kills })) {
    const child = start(killed);
    const ended = once(child, 'close');
    await hasBegun(killed, before, ended);
    await sleep(wait);
    child.kill('SIGKILL');
    await ended;
    const now = imported(killed);
    if (now > before && now < rows) inTheMiddle += 1;
    expect(progressOf(killed)).toBe(now);
    before = now;
  }
  const last = start(killed);
  let said = '';
  last.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await once(last, 'close');
  expect(JSON.parse(said)).toEqual({
    read: rows,
    added: rows - before,
    unchanged: before,
    rejected: [],
  });
  expect(inTheMiddle).toBeGreaterThan(0);
  expect(contentOf(killed)).toEqual(contentOf(whole));
  expect(dumpedContent(killed).equals(dumpedContent(whole))).toBe(true);
  const desk = await openDesk(`file:${killed}`);
  expect(await verifyDesk(desk)).toMatchObject({ ok: true, problems: [] });
  await desk.store.close();
}, 7_200_000);

/** Rows that are committed; a desk that is not there has none. */
function imported(path: string): number {
  try {
    return Number(
      lookAt(path, (db) => db.prepare('SELECT count(*) FROM desk_import_row').pluck().get()),
    );
  } catch {
    // Before its migrations are done the file has no such table, or is not there.
    return 0;
  }
}

/** How many rows the imports say they have committed, in the transactions of the rows. */
const progressOf = (path: string): number =>
  imported(path) === 0
    ? 0
    : lookAt(path, (db) => Number(db.prepare('SELECT sum(rows) FROM desk_import').pluck().get()));

/** A process starts up for longer than it imports: the moment of the kill counts from its first commit. */
async function hasBegun(path: string, before: number, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && imported(path) === before) await sleep(5);
}
