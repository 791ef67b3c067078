import { reading } from '../context.ts';
import { withClocks, withExamples, withPages } from '../options.ts';
import type { Register } from '../register.ts';

interface ChangesOptions {
  readonly since: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
  readonly after?: string;
}

export const changes: Register = (program, terminal) => {
  withExamples(
    withPages(
      withClocks(
        program.command('changes').description('what is new, claim by claim, since a moment'),
      ).requiredOption(
        '--since <moment>',
        'a date, an instant (UTC) or a ledger position; what came after it is told; four digits that the ledger has not reached are a year',
      ),
    ),
    'asof changes --since 2026-11-23',
    'asof changes --since 2025',
    'asof changes --since 57 --as-of 2024-05-01',
  ).action((options: ChangesOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { changes: tell } = await import('../../queries/changes/changes.ts');
      const { changesText } = await import('../present/changes-text.ts');
      const told = await tell(desk, { ...options, limit: Number(options.limit) });
      return { json: told, text: () => changesText(told, width) };
    }),
  );
};
