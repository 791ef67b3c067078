import { InvalidInput } from '../../errors.ts';
import { reading } from '../context.ts';
import type { Exporter, ExportOptions } from '../exports/exporter.ts';
import { withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';
import { writeOutput } from '../write-output.ts';

/** The formats by their names; each is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Exporter>>> = {
  'web-annotation': async () => (await import('../exports/web-annotation.ts')).webAnnotation,
};

export const exportCommand: Register = (program, terminal) => {
  withExamples(
    withClocks(
      program
        .command('export <format>')
        .description(`write what the desk holds in a format: ${Object.keys(formats).join(', ')}`)
        .option('-o, --output <file>', 'write it to a file')
        .option('--public', 'from public records only, as readers may see it'),
    ),
    'asof export web-annotation -o annotations.json',
    'asof export web-annotation --public --known-at 57',
  ).action((format: string, options: ExportOptions, command) =>
    reading(command, terminal, async (desk, { json }) => {
      const exporter = await exporterOf(format);
      const { text, facts } = await exporter(desk, options);
      const { output } = options;
      if (output === undefined) {
        return { json: json ? JSON.parse(text) : null, text: () => text, verbatim: true };
      }
      writeOutput(output, text);
      return { json: { format, file: output, ...facts }, text: () => `Wrote ${output}.` };
    }),
  );
};

async function exporterOf(format: string): Promise<Exporter> {
  const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (load) return load();
  throw new InvalidInput('bad_format', `asof cannot write "${format.slice(0, 60)}".`, {
    hints: [`Use one of ${Object.keys(formats).join(', ')}.`],
  });
}
