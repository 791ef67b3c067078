import { InvalidInput } from '../../errors.ts';
import type { Dossier } from '../../model/dossier.ts';
import { reading } from '../context.ts';
import { withAudience, withClocks, withExamples } from '../options.ts';
import type { Register } from '../register.ts';
import { writeOutput } from '../write-output.ts';

interface SummaryOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly public?: true;
  readonly format: string;
  readonly output?: string;
}

export const summary: Register = (program, terminal) => {
  withExamples(
    withAudience(
      withClocks(program.command('summary <claim>').description('the fact-check summary')),
    )
      .option('--format <format>', 'markdown, text or json', 'markdown')
      .option('-o, --output <file>', 'write it to a file'),
    'asof summary p1 --as-of 2023-04-01',
    'asof summary p1 --format json -o p1.json',
  ).action((claim: string, options: SummaryOptions, command) =>
    reading(command, terminal, async (desk, { json, terminal: { width } }) => {
      const { dossier } = await import('../../queries/dossier.ts');
      const found = await dossier(desk, { ...options, claim });
      const { outlineOf } = await import('../../summaries/outline.ts');
      const { toJson } = await import('../../summaries/json.ts');
      const document = toJson(found, outlineOf(found));
      const asked = await composed(found, options.format, width);
      const text = json ? await composed(found, 'json', width) : asked;
      if (options.output === undefined) {
        return { json: document, text: () => text, verbatim: true };
      }
      writeOutput(options.output, text);
      return {
        json: { ...document, file: options.output },
        text: () => `Wrote ${options.output}.`,
      };
    }),
  );
};

async function composed(dossier: Dossier, format: string, width: number): Promise<string> {
  const { outlineOf } = await import('../../summaries/outline.ts');
  const outline = outlineOf(dossier);
  switch (format) {
    case 'markdown':
      return (await import('../../summaries/markdown.ts')).toMarkdown(outline);
    case 'text':
      return (await import('../../summaries/text.ts')).toText(outline, { width });
    case 'json': {
      const { toJson } = await import('../../summaries/json.ts');
      return `${JSON.stringify(toJson(dossier, outline), null, 2)}\n`;
    }
    default:
      throw new InvalidInput('bad_format', `asof cannot write a summary as "${format}".`, {
        hints: ['Give --format markdown, text or json.'],
      });
  }
}
