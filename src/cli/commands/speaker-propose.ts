import type { Command } from 'commander';
import { reading } from '../context.ts';
import { withClocks, withExamples, withPages } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface ProposeOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
  readonly after?: string;
}

export function proposeCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(
      withClocks(
        group
          .command('propose [speaker]')
          .description('speakers who may be one, with the reasons; nothing is joined'),
      ),
    ),
    'asof speaker propose',
    'asof speaker propose lukashenka --json',
  ).action((name: string | undefined, options: ProposeOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { likelySame } = await import('../../queries/likely-same/likely-same.ts');
      const { likelySameText } = await import('../present/likely-same-text.ts');
      const limit = Number(options.limit);
      const page = await likelySame(desk, { ...options, speaker: name, limit });
      return { json: page, text: () => likelySameText(page, width) };
    }),
  );
}
