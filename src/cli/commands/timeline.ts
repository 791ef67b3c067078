import { reading } from '../context.ts';
import { type AskedOptions, withAudience, withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';

export const timeline: Register = (program, terminal) => {
  withExamples(
    withAudience(
      withClocks(
        program
          .command('timeline <claim>')
          .description('how a claim came about, and where it stood from day to day'),
      ),
    ),
    'asof timeline p1',
    'asof timeline p1 --as-of 2023-04-01',
  ).action((claim: string, options: AskedOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { timeline: tell } = await import('../../queries/timeline/timeline.ts');
      const { timelineText } = await import('../present/timeline-text.ts');
      const told = await tell(desk, { ...options, claim });
      return { json: told, text: () => timelineText(told, width) };
    }),
  );
};
