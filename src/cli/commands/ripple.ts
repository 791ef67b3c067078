import { reading } from '../context.ts';
import { withClocks, withExamples, withPages } from '../options.ts';
import type { Register } from '../register.ts';

interface RippleOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
  readonly after?: string;
}

export const ripple: Register = (program, terminal) => {
  withExamples(
    withPages(
      withClocks(
        program
          .command('ripple <record>')
          .description('what rests on a record: claims, assessments and reviews, and how'),
      ),
    ),
    'asof ripple agency-report',
    'asof ripple 57 --as-of 2024-05-01',
  ).action((record: string, options: RippleOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { ripple: ask } = await import('../../queries/ripple/ripple.ts');
      const { rippleText } = await import('../present/ripple-text.ts');
      const found = await ask(desk, { ...options, record, limit: Number(options.limit) });
      return { json: found, text: () => rippleText(found, width) };
    }),
  );
};
