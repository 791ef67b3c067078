import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openDesk } from '../../src/open-desk.ts';
import { resolveMoment } from '../../src/queries/moment.ts';
import { status } from '../../src/queries/status.ts';
import { inTurns, type Measured, rounded } from './bound.ts';
import { statusByHand } from './status-by-hand.ts';

/** One question asked of a desk in two ways, claim after claim. */
interface BothWays {
  readonly library: (turn: number) => Promise<unknown>;
  readonly byHand: (turn: number) => unknown;
  close(): Promise<void>;
}

/** `status` in the library against the same facts read by prepared statements. */
export async function benchStatus(path: string, claims: number): Promise<Measured> {
  const { library, byHand, close } = await bothWays(path);
  const times = await inTurns({ warm: 300, timed: 1_500 }, { library, byHand });
  await close();
  return atMostFour(times, claims);
}

/** The same on a small and on a large desk: how much more than the bare statements the library slows down. */
export async function benchGrowth(
  small: { readonly path: string; readonly claims: number },
  large: { readonly path: string; readonly claims: number },
): Promise<readonly Measured[]> {
  const [few, many] = [await bothWays(small.path), await bothWays(large.path)];
  const times = await inTurns(
    { warm: 300, timed: 1_500 },
    { few: few.library, fewByHand: few.byHand, many: many.library, manyByHand: many.byHand },
  );
  await few.close();
  await many.close();
  const grown = times.many / times.few;
  const grownByHand = times.manyByHand / times.fewByHand;
  return [
    {
      name: `status from ${small.claims} to ${large.claims} claims`,
      compared: 'what the same hand-prepared SQL grows by in the same run',
      found: grown / grownByHand,
      unit: 'x',
      bound: 1.1,
      is: 'at most',
      figures: `grew ${rounded(grown)} x against ${rounded(grownByHand)} x`,
    },
    atMostFour({ library: times.many, byHand: times.manyByHand }, large.claims),
  ];
}

async function bothWays(path: string): Promise<BothWays> {
  const desk = await openDesk(`file:${path}`);
  const numbers = someClaims(path, 2_000);
  const byHand = statusByHand(path);
  const { day } = await resolveMoment(desk);
  const claimOf = (turn: number): number => numbers[turn % numbers.length] ?? 0;
  await requireSame(numbers.slice(0, 200), async (claim) => {
    const { derived } = await status(desk, { claim: String(claim) });
    return [derived.status, byHand(claim, day).status];
  });
  return {
    library: (turn) => status(desk, { claim: String(claimOf(turn)) }),
    byHand: (turn) => byHand(claimOf(turn + 997), day),
    close: () => desk.store.close(),
  };
}

function atMostFour(
  { library, byHand }: { readonly library: number; readonly byHand: number },
  claims: number,
): Measured {
  return {
    name: 'status in the library',
    compared: `the same facts of a claim by hand-prepared SQL, and the same rule; ${claims} claims`,
    found: library / byHand,
    unit: 'x',
    bound: 4,
    is: 'at most',
    figures: `${rounded(library * 1000)} µs against ${rounded(byHand * 1000)} µs`,
  };
}

/** `asof status` as a process against one that opens the file and reads a row. */
export async function benchStatusProcess(path: string): Promise<Measured> {
  const numbers = someClaims(path, 40);
  const run = (file: string, words: readonly string[]): string =>
    execFileSync(process.execPath, [file, ...words], { encoding: 'utf8' });
  const claimOf = (turn: number): string => String(numbers[turn % numbers.length]);
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const bare = join(import.meta.dirname, 'only-open.mjs');
  const times = await inTurns(
    { warm: 2, timed: 25 },
    {
      asof: (turn) => run(cli, ['status', claimOf(turn), '--json', '--desk', `file:${path}`]),
      bare: (turn) => run(bare, [path, claimOf(turn)]),
    },
  );
  return {
    name: 'asof status as a process',
    compared: 'a process that opens the file with better-sqlite3 and reads one row',
    found: times.asof / times.bare,
    unit: 'x',
    bound: 1.6,
    is: 'at most',
    figures: `${rounded(times.asof)} ms against ${rounded(times.bare)} ms`,
  };
}

/** Claims from all over the desk, in an order that does not follow the file. */
function someClaims(path: string, count: number): readonly number[] {
  const db = new Database(path, { readonly: true });
  const all = db.prepare('SELECT n FROM record_claim ORDER BY n').pluck().all() as number[];
  db.close();
  return Array.from({ length: count }, (_, index) => all[(index * 7_919) % all.length] ?? 0);
}

async function requireSame(
  claims: readonly number[],
  answers: (claim: number) => Promise<readonly [string, string]>,
): Promise<void> {
  for (const claim of claims) {
    const [one, other] = await answers(claim);
    if (one !== other) throw new Error(`claim ${claim}: ${one} by the library, ${other} by hand`);
  }
}
