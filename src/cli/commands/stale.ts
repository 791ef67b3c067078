import { reading } from '../context.ts';
import { withClaimFilters, withClocks, withExamples, withPages } from '../options.ts';
import type { Register } from '../register.ts';

interface StaleOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly speaker?: string;
  readonly topic?: string;
  readonly reason?: string;
  readonly limit: string;
  readonly after?: string;
}

export const stale: Register = (program, terminal) => {
  withExamples(
    withPages(
      withClaimFilters(
        withClocks(
          program
            .command('stale')
            .description('claims that want another look, why, and what to do; most urgent first'),
        ),
      ).option('--reason <code>', 'only those that are stale for this reason'),
    ),
    'asof stale',
    'asof stale --as-of 2024-05-01 --reason look-old',
  ).action((options: StaleOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { staleClaims } = await import('../../queries/stale-claims.ts');
      const { staleText } = await import('../present/stale-text.ts');
      const { claimFilters } = await import('./claim-filters.ts');
      const { oneOf } = await import('../one-of.ts');
      const { staleReasons } = await import('../../model/vocabularies/assessments.ts');
      const page = await staleClaims(desk, {
        ...options,
        ...claimFilters(options),
        reason: oneOf(staleReasons, options.reason),
        limit: Number(options.limit),
      });
      return { json: page, text: () => staleText(page, width, options) };
    }),
  );
};
