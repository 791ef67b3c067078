import { InvalidInput } from '../../errors.ts';
import { writing } from '../context.ts';
import type { Importer, ImportOptions } from '../imports/importer.ts';
import { withExamples, withPrivate } from '../options.ts';
import type { Register } from '../register.ts';

/** The formats by their names; each is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Importer>>> = {
  'web-annotation': async () => (await import('../imports/web-annotation.ts')).webAnnotation,
};

export const importCommand: Register = (program, terminal) => {
  withExamples(
    withPrivate(
      program
        .command('import <format> <files...>')
        .description(`bring in files of others: ${Object.keys(formats).join(', ')}`)
        .option('--dry-run', 'say what would be done, and write nothing'),
    ),
    'asof import web-annotation annotations.json --dry-run',
  ).action((format: string, files: readonly string[], options: ImportOptions, command) =>
    writing(command, terminal, async (desk) => {
      const importer = await importerOf(format);
      return importer(desk, { ...options, files }, terminal);
    }),
  );
};

async function importerOf(format: string): Promise<Importer> {
  const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (load) return load();
  throw new InvalidInput('bad_format', `asof cannot read "${format.slice(0, 60)}".`, {
    hints: [`Use one of ${Object.keys(formats).join(', ')}.`],
  });
}
