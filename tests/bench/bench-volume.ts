import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Measured } from './bound.ts';
import { writeReviewLines } from './review-lines.ts';

/** What the process of an import had taken at a moment. */
interface Pace {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Seconds of the processor. */
  readonly processor: number;
  readonly megabytes: number;
}

/** `asof import` of very many ClaimReviews as a process: the memory it takes, and whether it slows down as the desk grows. */
export async function benchVolume(folder: string, rows: number): Promise<readonly Measured[]> {
  const file = join(folder, 'reviews.jsonl');
  const desk = join(folder, 'volume.db');
  writeReviewLines(file, rows);
  const paces = importAsProcess(folder, { file, desk });
  const { first, last } = tenths(desk, paces, rows);
  const compared = `the rate of its first tenth; ${rows} rows in one file`;
  const perSecond = (seconds: number): number => Math.round(rows / 10 / seconds);
  return [
    {
      name: `memory of an import of ${rows} rows`,
      compared: 'nothing: the most its process held',
      found: Math.max(...paces.map(({ megabytes }) => megabytes)),
      unit: 'MB',
      bound: 300,
      is: 'at most',
      figures: `${Math.round(paces.at(-1)?.processor ?? 0)} s of the processor's time`,
    },
    {
      name: 'rate of its last tenth, by the clock',
      compared,
      found: first.seconds / last.seconds,
      unit: '×',
      bound: 0.6,
      is: 'at least',
      figures: `${perSecond(last.seconds)} rows/s and ${perSecond(first.seconds)}`,
    },
    {
      name: "the same by the processor's time, which others on the machine do not take",
      compared,
      found: first.processor / last.processor,
      unit: '×',
      bound: 0.6,
      is: 'at least',
      figures: `${last.processor.toFixed(1)} s and ${first.processor.toFixed(1)} s`,
    },
  ];
}

function importAsProcess(
  folder: string,
  { file, desk }: { readonly file: string; readonly desk: string },
): readonly Pace[] {
  const told = join(folder, 'pace.jsonl');
  const descriptor = openSync(told, 'w');
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const preload = ['--import', join(import.meta.dirname, 'tell-pace.mjs')];
  execFileSync(
    process.execPath,
    [...preload, cli, 'import', 'claim-review', file, '--json', '--desk', `file:${desk}`],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', descriptor] },
  );
  closeSync(descriptor);
  const lines = readFileSync(told, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Pace);
}

interface Tenth {
  readonly seconds: number;
  readonly processor: number;
}

/** What the first and the last tenth of the rows took, by the instants of the entries they were committed with. */
function tenths(
  desk: string,
  paces: readonly Pace[],
  rows: number,
): { readonly first: Tenth; readonly last: Tenth } {
  const db = new Database(desk, { readonly: true });
  const entries = db
    .prepare(
      `SELECT entry.at, (SELECT count(*) FROM record_review AS review
         WHERE review.n < entry.first) AS before
       FROM ledger_entry AS entry WHERE entry.action = 'rows.imported' ORDER BY entry.position`,
    )
    .all() as readonly { readonly at: string; readonly before: number }[];
  db.close();
  /** When the entry was begun before which so many rows were there; the end of the process after the last. */
  const reached = (count: number): Pace => {
    const entry = entries.find(({ before }) => before >= count);
    const at = entry === undefined ? Number.POSITIVE_INFINITY : Date.parse(entry.at);
    const pace = paces.find((each) => each.at >= at) ?? paces.at(-1);
    if (pace === undefined) throw new Error('The process told nothing of itself.');
    return pace;
  };
  const between = (from: number, to: number): Tenth => {
    const [begun, ended] = [reached(from), reached(to)];
    return {
      seconds: (ended.at - begun.at) / 1000,
      processor: ended.processor - begun.processor,
    };
  };
  return { first: between(0, rows / 10), last: between(rows * 0.9, rows) };
}
