/** One line of the table: what was measured, against what, and the bound it must keep. */
export interface Measured {
  readonly name: string;
  /** What is compared, in words. */
  readonly compared: string;
  readonly found: number;
  readonly unit: string;
  readonly bound: number;
  readonly is: 'at most' | 'at least';
  /** The figures behind it. */
  readonly figures: string;
}

export const keeps = ({ found, bound, is }: Measured): boolean =>
  is === 'at most' ? found <= bound : found >= bound;

/** The middle one; of an even count the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** How long the work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Times two ways in turns, so that what disturbs the machine disturbs both; the first turns warm up. */
export async function inTurns(
  turns: { readonly warm: number; readonly timed: number },
  one: (turn: number) => unknown,
  other: (turn: number) => unknown,
): Promise<{ readonly one: number; readonly other: number }> {
  const times = { one: [] as number[], other: [] as number[] };
  for (let turn = 0; turn < turns.warm + turns.timed; turn += 1) {
    const [first, second] = [await timed(() => one(turn)), await timed(() => other(turn))];
    if (turn < turns.warm) continue;
    times.one.push(first);
    times.other.push(second);
  }
  return { one: median(times.one), other: median(times.other) };
}

export const rounded = (value: number): string => value.toPrecision(3);
