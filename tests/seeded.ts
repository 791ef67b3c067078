import fc from 'fast-check';

/**
 * Checks a fast-check property and prints the seed it ran with. `SEED=… npm test` repeats it, and
 * `RUNS_TIMES=100` makes a hundred times as many runs. Throws with the smallest counterexample found.
 */
export function holds<Values>(
  name: string,
  property: fc.IProperty<Values>,
  options: { readonly runs: number },
): void {
  const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
  const numRuns = options.runs * Number(process.env.RUNS_TIMES ?? 1);
  console.info(`SEED=${seed} for "${name}", ${numRuns} runs`);
  fc.assert(property, { seed, numRuns });
}

/** The same for a property that waits; `SHRINK=1` makes a counterexample smaller, which takes minutes. */
export async function holdsAsync<Values>(
  name: string,
  property: fc.IAsyncProperty<Values>,
  options: { readonly runs: number },
): Promise<void> {
  const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
  const numRuns = options.runs * Number(process.env.RUNS_TIMES ?? 1);
  console.info(`SEED=${seed} for "${name}", ${numRuns} runs`);
  await fc.assert(property, { seed, numRuns, endOnFailure: process.env.SHRINK === undefined });
}
