import { InvalidInput } from '../../errors.ts';
import { running } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Register } from '../register.ts';

export const importCommand: Register = (program, terminal) => {
  withExamples(
    program
      .command('import <format> <file>')
      .description(
        'read what another program or desk wrote: dump (a new desk, or merged into one that is there)',
      ),
    'asof import dump desk.jsonl --desk file:restored.db',
    'asof import dump colleague.jsonl',
  ).action((format: string, file: string, _options, command) =>
    running(command, terminal, async (context) => {
      if (format === 'dump') return (await import('../imports/dump.ts')).importDump(file, context);
      throw new InvalidInput('bad_format', `asof cannot read "${format.slice(0, 60)}".`, {
        hints: ['Use dump.'],
      });
    }),
  );
};
