import { InvalidInput } from '../../errors.ts';
import { reading } from '../context.ts';
import type { Exporter, ExportOptions } from '../exports/exporter.ts';
import { withExamples } from '../options.ts';
import type { Register } from '../register.ts';
import { writeOut } from '../write-out.ts';
import { writePieces } from '../write-pieces.ts';

/** The formats by their names; each is loaded when it is asked for. */
const formats: Readonly<Record<string, () => Promise<Exporter>>> = {
  dump: async () => (await import('../exports/dump.ts')).dump,
};

interface Options extends ExportOptions {
  readonly output?: string;
}

export const exportCommand: Register = (program, terminal) => {
  withExamples(
    program
      .command('export <format>')
      .description(`write what the desk holds in a format: ${Object.keys(formats).join(', ')}`)
      .option('-o, --output <file>', 'write it to a file')
      .option(
        '--content',
        'of a dump: what the desk says, without ids, salts, numbers and instants',
      )
      .option('--known-at <instant>', 'as this desk knew it at this instant (UTC) or position'),
    'asof export dump -o desk.jsonl',
    'asof export dump --content | sha256sum',
    'asof export dump --known-at 57 | gzip > desk-57.jsonl.gz',
  ).action((format: string, options: Options, command) =>
    reading(command, terminal, async (desk, { json }) => {
      const exporter = await exporterOf(format);
      const { output } = options;
      if (output === undefined && json) throw needsOutput();
      const { pieces, facts } = await exporter(desk, options);
      if (output === undefined) {
        await writeOut(pieces, terminal);
        return { json: null, text: () => '' };
      }
      const bytes = await writePieces(output, pieces);
      return {
        json: { format, file: output, bytes, ...facts() },
        text: () => `Wrote ${output} (${bytes} bytes).`,
      };
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

function needsOutput(): InvalidInput {
  return new InvalidInput('needs_output', 'With --json an export is written to a file.', {
    hints: ['Name the file with -o; what is printed then says what was written.'],
  });
}
