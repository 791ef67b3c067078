import { seededRandom } from '../seeded-random.ts';

/** What decides how fast one desk can be written: times in milliseconds. */
export interface DeskModel {
  /** Between the program that writes and the database, there and back. */
  readonly roundTrip: number;
  /** What the database itself takes for one statement. */
  readonly statement: number;
  /** Until a commit is safe: the disk, and where there are copies that must have it, the way to them. */
  readonly commit: number;
  /** How many write at once, each one act after another. */
  readonly writers: number;
  /** What a writer does between two acts, on average. */
  readonly pause: number;
}

/** What came out of a simulated desk. */
export interface Throughput {
  readonly actsPerSecond: number;
  /** From asking to acknowledged, in milliseconds. */
  readonly median: number;
  readonly p99: number;
}

/**
 * Statements an act sends while it holds the ledger's head, its COMMIT among them: those of a claim logged with its
 * first appearance, the commonest act. A test counts them.
 */
export const heldStatements = 37;

/**
 * Simulates the writers of one desk. Acts take the ledger's head one after another, in the order they ask for it, and
 * hold it until they are committed; nothing else of one desk waits for anything of another. A pause is drawn from an
 * exponential distribution, a commit varies by a half either way.
 *
 * @param acts how many are simulated; the first tenth, while the queue fills, is not counted.
 */
export function simulateDesk(desk: DeskModel, acts: number, seed: number): Throughput {
  const random = seededRandom(seed);
  const pause = (): number => -desk.pause * Math.log(1 - random());
  const asks = Array.from({ length: desk.writers }, pause);
  const warm = Math.floor(acts / 10);
  const waits: number[] = [];
  let free = 0;
  let counted = 0;
  for (let act = 0; act < acts; act += 1) {
    const writer = firstOf(asks);
    const asked = asks[writer] ?? 0;
    const held = heldFor(desk, random());
    free = Math.max(asked, free) + held;
    asks[writer] = free + pause();
    if (act === warm) counted = free;
    if (act > warm) waits.push(free - asked);
  }
  waits.sort((one, other) => one - other);
  return {
    actsPerSecond: (1000 * waits.length) / (free - counted),
    median: waits[Math.floor(waits.length / 2)] ?? 0,
    p99: waits[Math.ceil(waits.length * 0.99) - 1] ?? 0,
  };
}

/** How long an act holds the ledger's head. */
export const heldFor = (desk: DeskModel, chance: number): number =>
  heldStatements * (desk.roundTrip + desk.statement) + desk.commit * (0.5 + chance);

function firstOf(asks: readonly number[]): number {
  let first = 0;
  for (let place = 1; place < asks.length; place += 1) {
    if ((asks[place] ?? 0) < (asks[first] ?? 0)) first = place;
  }
  return first;
}
