/** One line of the table: what was measured, against what, and the bound it must keep. */
export interface Measured {
  readonly name: string;
  /** What is compared, in words. */
  readonly compared: string;
  readonly found: number;
  readonly unit: string;
  /** Null: told for comparison, and held to nothing. */
  readonly bound: number | null;
  readonly is: 'at most' | 'at least';
  /** The figures behind it. */
  readonly figures: string;
}

export const keeps = ({ found, bound, is }: Measured): boolean =>
  bound === null || (is === 'at most' ? found <= bound : found >= bound);

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

/** Times several ways in turns, so that what disturbs the machine disturbs all; gives the median of each. */
export async function inTurns<Way extends string>(
  turns: { readonly warm: number; readonly timed: number },
  ways: Readonly<Record<Way, (turn: number) => unknown>>,
): Promise<Readonly<Record<Way, number>>> {
  const names = Object.keys(ways) as Way[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < turns.warm + turns.timed; turn += 1) {
    for (const name of names) {
      const time = await timed(() => ways[name](turn));
      if (turn >= turns.warm) times.get(name)?.push(time);
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])]);
  return Object.fromEntries(medians) as Readonly<Record<Way, number>>;
}

export const rounded = (value: number): string => value.toPrecision(3);
