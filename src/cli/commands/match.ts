import { reading } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Register } from '../register.ts';

interface MatchOptions {
  readonly knownAt?: string;
  readonly limit: string;
}

export const match: Register = (program, terminal) => {
  withExamples(
    program
      .command('match <text>')
      .description('logged claims that a text may repeat, deny or touch on; - reads standard input')
      .option('--limit <number>', 'how many at most', '10')
      .option(
        '--known-at <instant>',
        'as this desk knew it at this instant (UTC) or ledger position',
      ),
    'asof match "China has been sending weapons to the Russian army"',
    'asof match - --limit 5 < speech.txt',
  ).action((text: string, options: MatchOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { input, width } }) => {
      const { matchClaims } = await import('../../queries/match/match-claims.ts');
      const { matchesText } = await import('../present/matches-text.ts');
      const asked = text === '-' ? new TextDecoder().decode(await input()) : text;
      const matches = await matchClaims(desk, {
        text: asked,
        knownAt: options.knownAt,
        limit: Number(options.limit),
      });
      return { json: { matches }, text: () => matchesText(matches, width) };
    }),
  );
};
