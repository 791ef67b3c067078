import fc from 'fast-check';

/**
 * Checks a fast-check property and prints the seed it ran with; `SEED=… npm test` repeats it.
 * Throws, as fast-check does, with the smallest counterexample it found.
 */
export function holds<Values>(
  name: string,
  property: fc.IProperty<Values>,
  options: { readonly runs: number },
): void {
  const seed = process.env.SEED === undefined ? Date.now() & 0x7fffffff : Number(process.env.SEED);
  console.info(`SEED=${seed} for "${name}", ${options.runs} runs`);
  fc.assert(property, { seed, numRuns: options.runs });
}
