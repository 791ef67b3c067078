import { statSync } from 'node:fs';
import { InvalidInput } from '../../errors.ts';
import type { PackageFacts } from '../../formats/data-package.ts';
import { type Moment, resolveMoment } from '../../queries/moment.ts';
import { type Answer, type CommandContext, reading } from '../context.ts';
import type { Exported, ExportedPiece, Exporter, ExportOptions } from '../exports/exporter.ts';
import { formatNames } from '../exports/format-names.ts';
import { packageFacts } from '../exports/package-facts.ts';
import { holdLittle } from '../hold-little.ts';
import { withAudience, withClaimFilters, withClocks, withExamples } from '../options.ts';
import { isStandardOutput } from '../output-place.ts';
import { counted } from '../present/counted.ts';
import type { Register } from '../register.ts';
import { writeFolder } from '../write-folder.ts';
import { writeOut } from '../write-out.ts';
import { writePieces } from '../write-pieces.ts';

interface Options extends ExportOptions {
  readonly output?: string;
}

export const exportCommand: Register = (program, terminal) => {
  const command = withAudience(
    withClaimFilters(
      withClocks(
        program
          .command('export <format>')
          .description(
            `write what the desk holds as ${formatNames.join(', ')}; liar and fever give back the rows that ` +
              'came in by that format, and no other claims. All the desk knows goes out, private records too, ' +
              'unless --public is given',
          )
          .option(
            '-o, --output <file>',
            'a file (- is standard output); or a folder (with / behind it): with datapackage.json and SHA256SUMS',
          ),
      ),
    ),
  )
    .option('--claim <claim>', 'only this claim')
    .option('--licence <text>', 'the licence the export stands under: a name or a url')
    .option('--publisher <name>', 'who publishes it; whoever exports unless told')
    .option('--site <url>', "where the publisher's pages of claims are")
    .option(
      '--reviews <whose>',
      'of claim-review, fact-check-api and averitec: ours, others or all',
    )
    .option('--table <name>', 'of csv: only this table')
    .option('--lossless', 'of csv: exact cells, also those a spreadsheet takes for formulas')
    .option('--content', 'of dump: what the desk says, without ids, salts, numbers and instants');
  withExamples(
    command,
    'asof export claim-review --public --publisher "The Desk" --site https://example.org/facts/ -o reviews.jsonld',
    'asof export csv --as-of 2023-04-01 --status no_evidence_found -o tables/',
    'asof export csl-json --claim p1',
    'asof export liar -o again.tsv',
    'asof export dump -o desk.jsonl',
    'asof export dump --content | sha256sum',
  ).action((format: string, options: Options, given) =>
    reading(given, terminal, async (desk, context) => {
      const { exporterOf, requireOptions } = await import('../exports/formats.ts');
      const exporter = exporterOf(format);
      holdLittle();
      requireOptions(format, exporter, options);
      const moment = await resolveMoment(desk, options);
      const exported = await exporter.run(desk, atMoment(exporter, options, moment));
      const facts = await packageFacts(desk, moment, options);
      return written(context, { facts: { ...facts, format }, exporter, exported, options });
    }),
  );
};

/** Both clocks are resolved once, so that all of an export is of one moment, whoever writes meanwhile. */
function atMoment(
  { takes }: Exporter,
  options: Options,
  { asOf, position }: Moment,
): ExportOptions {
  const known = { ...options, knownAt: String(position) };
  return takes.includes('asOf') ? { ...known, asOf } : known;
}

interface ToWrite {
  readonly facts: PackageFacts;
  readonly exporter: Exporter;
  readonly exported: Exported;
  readonly options: Options;
}

async function written(
  { json, terminal }: CommandContext,
  { facts, exporter, exported, options }: ToWrite,
): Promise<Answer> {
  const { licence } = options;
  const output = fileNamed(options);
  const { format } = facts;
  if (output !== undefined && isFolder(output)) {
    const files = await writeFolder(exported, { folder: output, exporter, facts });
    return {
      json: { format, folder: output, files, ...exported.facts() },
      text: () =>
        `Wrote ${files.map(({ path }) => path).join(', ')} to ${output}.${whatIsIn(exported)}`,
    };
  }
  if (licence !== undefined && exporter.licence === 'beside') throw noPlaceForLicence(format);
  const pieces = mainText(exported);
  if (output !== undefined) {
    const bytes = await writePieces(output, pieces);
    return {
      json: { format, file: output, bytes, ...exported.facts() },
      text: () => `Wrote ${output} (${bytes} bytes).${whatIsIn(exported)}`,
    };
  }
  if (json && !exporter.mediaType.endsWith('json')) throw needsOutput(format);
  await writeOut(pieces, terminal);
  return { json: null, text: () => '', printed: true };
}

const whatIsIn = (exported: Exported): string =>
  `${reviewsText(exported)}${withheldText(exported)}`;

/** Of an export of reviews how many it holds, and how many claims of those asked for have none. */
function reviewsText({ facts }: Exported): string {
  const { claims, reviewed, reviews } = facts();
  if (typeof claims !== 'number' || typeof reviewed !== 'number') return '';
  const none = claims - reviewed;
  const held = ` ${counted(Number(reviews), 'review')} of ${counted(reviewed, 'claim')}.`;
  return none === 0
    ? held
    : `${held} ${counted(none, 'claim')} ${none === 1 ? 'has' : 'have'} none.`;
}

/** That claims are not in it, since their texts were withheld; or imported rows, of which anything was. */
function withheldText({ facts }: Exported): string {
  const { withheld, rows } = facts();
  if (typeof withheld !== 'number' || withheld === 0) return '';
  if (rows !== undefined) {
    return ` Left out: ${withheld === 1 ? 'a row' : `${withheld} rows`} of which a text is withheld.`;
  }
  return ` Left out: ${withheld === 1 ? 'a claim' : `${withheld} claims`} of which the text is withheld.`;
}

/** Where the export goes, if not to standard output. */
const fileNamed = ({ output }: Options): string | undefined =>
  output !== undefined && isStandardOutput(output) ? undefined : output;

const isFolder = (output: string): boolean =>
  output.endsWith('/') || statSync(output, { throwIfNoEntry: false })?.isDirectory() === true;

/** The text of the first table alone. */
async function* mainText({ tables, pieces }: Exported): AsyncIterable<string> {
  for await (const { table, text } of pieces as AsyncIterable<ExportedPiece>) {
    if (table === tables[0]?.name) yield text;
  }
}

function needsOutput(format: string): InvalidInput {
  return new InvalidInput('needs_output', `With --json an export of ${format} goes to a file.`, {
    hints: ['Name the file with -o; what is printed then says what was written.'],
  });
}

function noPlaceForLicence(format: string): InvalidInput {
  return new InvalidInput(
    'no_place_for_licence',
    `A file of ${format} has no place for a licence.`,
    {
      hints: ['Write into a folder, such as -o export/: its datapackage.json holds the licence.'],
    },
  );
}
