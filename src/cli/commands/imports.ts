import type { Command } from 'commander';
import { InvalidInput } from '../../errors.ts';
import { reading, writing } from '../context.ts';
import { withExamples, withKnownAt, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

export const imports: Register = (program, terminal) => {
  const group = program
    .command('imports')
    .description('the files that were brought in, and how to take one back');
  listCommand(group, terminal);
  retractCommand(group, terminal);
};

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withKnownAt(group.command('list').description('imports, the earliest first')),
    'asof imports list',
  ).action((options: { readonly knownAt?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listImports } = await import('../../queries/imports/list-imports.ts');
      const { importsTable } = await import('../present/imports-text.ts');
      const found = await listImports(desk, options);
      return {
        json: { imports: found },
        text: () =>
          found.length === 0
            ? 'Nothing was imported. Bring a file in: asof import FORMAT FILE.'
            : importsTable(found, width),
      };
    }),
  );
}

interface RetractOptions {
  readonly because: string;
  readonly dryRun?: true;
  readonly private?: true;
}

function retractCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('retract <import>')
        .description(
          'take back, as a mistake of the desk, what an import brought in and nothing else rests on; its rows stay',
        )
        .requiredOption('--because <text>', 'why')
        .option('--dry-run', 'say what would be done, and write nothing'),
    ),
    'asof imports retract 3 --because "Read by a wrong map" --dry-run',
    'asof imports retract 3 --because "Read by a wrong map"',
  ).action((given: string, options: RetractOptions, command) => {
    const { dryRun = false, ...facts } = options;
    const opening = dryRun ? reading : writing;
    return opening(command, terminal, async (desk, { terminal: { width } }) => {
      const { retractImport, surveyImport } = await import('../../services/retract-import.ts');
      const { retractedImportText } = await import('../present/imports-text.ts');
      const number = numberOf(given);
      const done = dryRun
        ? await surveyImport(desk, number)
        : await retractImport(desk, { ...facts, import: number });
      return {
        json: dryRun ? { dryRun, ...done } : done,
        text: () => retractedImportText(done, { dryRun, width }),
      };
    });
  });
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidInput('bad_import', `"${text.slice(0, 60)}" is no number of an import.`, {
    hints: ['Give the number that "asof imports list" tells.'],
  });
}
