import { reading } from '../context.ts';
import { withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';

interface MatchOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
}

export const match: Register = (program, terminal) => {
  withExamples(
    withClocks(
      program
        .command('match <text>')
        .description(
          'logged claims that a text may repeat, deny or touch on, with where each stands; - reads standard input',
        )
        .option('--limit <number>', 'how many at most', '10'),
    ),
    'asof match "China has been sending weapons to the Russian army"',
    'asof match - --limit 5 < speech.txt',
  ).action((text: string, options: MatchOptions, command) =>
    reading(command, terminal, async (desk) => {
      const { matchAnswer } = await import('../present/match-answer.ts');
      const { inputText } = await import('../input-text.ts');
      const asked = text === '-' ? await inputText(terminal) : text;
      const { asOf, knownAt, limit } = options;
      const question = { text: asked, asOf, knownAt, limit: Number(limit) };
      return matchAnswer(desk, question, terminal.width);
    }),
  );
};
