import { InvalidInput } from '../../errors.ts';
import { type CommandContext, reading, running, writing } from '../context.ts';
import { holdLittle } from '../hold-little.ts';
import { withExamples, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';
import { requireTaken } from '../require-taken.ts';

/** What `asof import` is told beside the format and the files. */
export interface ImportOptions {
  readonly dryRun?: true;
  readonly batch?: string;
  readonly rejects?: string;
  readonly map?: string;
  readonly private?: true;
  readonly proposeRepeats?: true;
  readonly again?: true;
}

export const importCommand: Register = (program, terminal) => {
  withExamples(
    withPrivate(
      program
        .command('import <format> <files...>')
        .description(
          'bring in files of others: claim-review, fact-check-api, averitec, liar, fever, climate-fever, csl-json, csv, web-annotation; or the dump of a desk, which becomes a new desk or is merged into one that is there: dump',
        )
        .option('--dry-run', 'say what would be done, and write nothing'),
    )
      .option(
        '--map <file>',
        'which column of a table holds what (csv), - for standard input; made from the header where it is not there, to be looked over before anything is imported',
      )
      .option('--batch <number>', 'how many rows are committed together at most; 1500 unless told')
      .option(
        '--propose-repeats',
        'propose links to earlier claims that those of the files may repeat, and tell whom new speakers may be, as is done for up to 250 rows without it; of files imported before, too (slower)',
      )
      .option(
        '--again',
        'bring in anew the rows of which what they became was taken back as a mistake of the desk; they are passed over without it',
      )
      .option('--rejects <file>', 'where rejected rows are kept; asof-rejects.jsonl unless told'),
    'asof import fact-check-api answers.json --dry-run',
    'asof import claim-review reviews.jsonl page.html',
    'asof import csv checks.csv --map columns.json',
    'asof import dump desk.jsonl --desk file:restored.db',
    'asof import dump colleague.jsonl',
    'asof import web-annotation annotations.json',
  ).action((format: string, files: readonly string[], options: ImportOptions, command) => {
    if (format === 'web-annotation') {
      requireTaken({ command: 'import', format, takes: ofAnnotations, given: options });
      const opening = options.dryRun ? reading : writing;
      return opening(command, terminal, async (desk, context) => {
        const { importAnnotationFiles } = await import('../imports/web-annotation.ts');
        return importAnnotationFiles(desk, { ...options, files }, context);
      });
    }
    return running(command, terminal, async (context) => {
      if (format === 'dump') return importOneDump(files, options, context);
      const { importFiles } = await import('../import-files.ts');
      holdLittle();
      return importFiles(format, files, options, context);
    });
  });
};

const ofAnnotations = ['dryRun', 'private', 'rejects'] as const;

/** A dump is a whole desk. */
async function importOneDump(
  files: readonly string[],
  options: ImportOptions,
  context: CommandContext,
) {
  const { dryRun, ...given } = options;
  requireTaken({ command: 'import', format: 'dump', takes: [], given });
  const [file = '', ...more] = files;
  if (more.length > 0) {
    throw new InvalidInput('usage', 'A dump is a whole desk: name one file.', {
      hints: ['Import one dump after the other.'],
    });
  }
  const { importDump } = await import('../imports/dump.ts');
  return importDump(file, { dryRun: dryRun === true }, context);
}
