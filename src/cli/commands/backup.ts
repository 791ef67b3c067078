import { InvalidInput } from '../../errors.ts';
import { reading } from '../context.ts';
import { withExamples } from '../options.ts';
import { isStandardOutput } from '../output-place.ts';
import { headFacts } from '../present/head-facts.ts';
import type { Register } from '../register.ts';

export const backup: Register = (program, terminal) => {
  withExamples(
    program
      .command('backup <file>')
      .description(
        'write a verified copy of the desk to a file that is not there; prints its head',
      ),
    'asof backup desk-2026-11-24.db',
    'asof backup desk-2026-11-24.db --json > desk-2026-11-24.json',
  ).action((file: string, _options, command) =>
    reading(command, terminal, async (desk) => {
      if (isStandardOutput(file)) throw needsFile();
      const { backUpDesk } = await import('../../back-up-desk.ts');
      const { head } = await backUpDesk(desk, file);
      return {
        json: { file, ...head },
        text: () => `Wrote ${file}; it verifies.\n${headFacts(head)}`,
      };
    }),
  );
};

/** It is verified where it lies, before it gets its name. */
function needsFile(): InvalidInput {
  return new InvalidInput('needs_output', 'A backup is written to a file and verified there.', {
    hints: ['Name one that is not there yet. To standard output: asof export dump.'],
  });
}
