import type { Desk } from '../../desk.ts';
import { InvalidInput } from '../../errors.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Length } from '../../summaries/lengths.ts';
import type { Outline } from '../../summaries/outline.ts';
import { reading } from '../context.ts';
import { withAudience, withClocks, withExamples } from '../options.ts';
import { isStandardOutput } from '../output-place.ts';
import type { Register } from '../register.ts';
import { writePieces } from '../write-pieces.ts';

interface SummaryOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly public?: true;
  readonly since?: string;
  readonly format: string;
  readonly length: string;
  readonly language: string;
  readonly output?: string;
}

export const summary: Register = (program, terminal) => {
  withExamples(
    withAudience(
      withClocks(program.command('summary <claim>').description('the fact-check summary')),
    )
      .option('--since <moment>', 'tell what changed since a date, an instant or a ledger position')
      .option(
        '--format <format>',
        'markdown, html, text, json, or claim-review as export has it',
        'markdown',
      )
      .option('--length <length>', 'short, standard or full', 'full')
      .option('--language <language>', 'en or de', 'en')
      .option('-o, --output <file>', 'write it to a file; - is standard output'),
    'asof summary p1 --as-of 2023-04-01',
    'asof summary p1 --as-of 2023-04-01 --since 2023-03-11',
    'asof summary p1 --format html --length standard -o p1.html',
    'asof summary p1 --language de --format text',
    'asof summary p1 --format json -o p1.json',
    'asof summary p1 --format claim-review -o p1.jsonld',
  ).action((claim: string, options: SummaryOptions, command) =>
    reading(command, terminal, async (desk, { json, terminal: { width } }) => {
      const { summaryOf } = await import('../../queries/summary-of.ts');
      const found = await summaryOf(desk, { ...options, claim });
      const outline = await outlined(found, options);
      const { toJson } = await import('../../summaries/json.ts');
      const document = toJson(found.dossier, outline);
      const asked =
        options.format === 'claim-review'
          ? await exported(desk, claim, options)
          : await composed(found.dossier, outline, { format: options.format, width });
      const text = json ? inJson(document) : asked;
      if (options.output === undefined || isStandardOutput(options.output)) {
        return { json: document, text: () => text, verbatim: true };
      }
      await writePieces(options.output, [text]);
      return {
        json: { ...document, file: options.output },
        text: () => `Wrote ${options.output}.`,
      };
    }),
  );
};

async function outlined(
  { dossier, earlier }: Awaited<ReturnType<typeof import('../../queries/summary-of.ts').summaryOf>>,
  { language, length }: SummaryOptions,
): Promise<Outline> {
  const { getWords } = await import('../../summaries/words/languages.ts');
  const words = getWords(language);
  const { outlineOf } = await import('../../summaries/outline.ts');
  const { lengths, toldAt } = await import('../../summaries/lengths.ts');
  if (!lengths.includes(length as Length)) {
    throw new InvalidInput('bad_length', `asof has no summary that is "${length.slice(0, 60)}".`, {
      hints: ['Give --length short, standard or full.'],
    });
  }
  return toldAt(outlineOf(dossier, words, earlier), length as Length);
}

/** What an export of this claim alone holds: of a claim that there is nothing to review of, an empty list. */
async function exported(
  desk: Desk,
  claim: string,
  { asOf, knownAt, public: isPublic }: SummaryOptions,
): Promise<string> {
  const { claimReview } = await import('../exports/claim-review.ts');
  const { pieces } = await claimReview.run(desk, {
    claim,
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(isPublic === undefined ? {} : { public: isPublic }),
  });
  let text = '';
  for await (const piece of pieces) text += piece.text;
  return text;
}

async function composed(
  dossier: Dossier,
  outline: Outline,
  { format, width }: { readonly format: string; readonly width: number },
): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('../../summaries/markdown.ts')).toMarkdown(outline);
    case 'html':
      return (await import('../../summaries/html.ts')).toHtml(outline);
    case 'text':
      return (await import('../../summaries/text.ts')).toText(outline, { width });
    case 'json': {
      const { toJson } = await import('../../summaries/json.ts');
      return inJson(toJson(dossier, outline));
    }
    default:
      throw new InvalidInput('bad_format', `asof cannot write a summary as "${format}".`, {
        hints: ['Give --format markdown, html, text, json or claim-review.'],
      });
  }
}

const inJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
