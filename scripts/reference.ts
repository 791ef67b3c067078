import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { optionDescription, wholeProgram } from '../src/cli/run-cli.ts';
import { nouns } from '../src/model/nouns/nouns.ts';
import { columnsOf, tableOf } from '../src/model/record/columns.ts';
import type { Noun } from '../src/model/record/noun.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';

const generated = '<!-- Written by "npm run docs"; edit the code it is made from. -->\n\n';

/** Every page of the reference by its file name, made from the code itself. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  return {
    'cli.md': await cliPage(),
    'errors.md': errorsPage(),
    'vocabularies.md': await vocabulariesPage(),
    'records.md': recordsPage(),
  };
}

/** Every error code that the sources throw, with its kind, in order. */
export function errorCodes(): readonly (readonly [code: string, kind: string])[] {
  const found = new Map<string, string>([
    ['busy', 'busy'],
    ['unexpected', 'failed'],
  ]);
  for (const text of sources('src')) {
    for (const [, thrown = '', code = ''] of text.matchAll(
      /(?:new|=>) (InvalidInput|NotFound|Conflict|Failed)\(\s*'([a-z_]+)'/g,
    )) {
      found.set(code, kinds[thrown] ?? 'failed');
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const kinds: Readonly<Record<string, string>> = {
  InvalidInput: 'invalid',
  NotFound: 'not_found',
  Conflict: 'conflict',
  Failed: 'failed',
};

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

async function cliPage(): Promise<string> {
  const program = await wholeProgram({
    out: () => undefined,
    err: () => undefined,
    width: 100,
    input: async () => new Uint8Array(),
  });
  const environment =
    'Environment: `ASOF_DESK` names the desk, `ASOF_ACTOR` who acts; the options go before them. `ASOF_READ` names a streaming replica of the server that `ASOF_DESK` names, for commands that read. `ASOF_EMBEDDER=energetic-en` widens what `match` and the like find by an optional package (docs/decisions/0022-an-embedder-widens.md).\n';
  return `# The command line\n\n${generated}${environment}\n${commandText(program, '')}`;
}

function commandText(command: Command, above: string): string {
  const name = `${above}${command.name()}`;
  const parameters = command.registeredArguments.map((each) => ` <${each.name()}>`).join('');
  const options = command.options.map(
    (option) => `- \`${option.flags}\` ${optionDescription(option)}`,
  );
  const own = `## ${name}${parameters}\n\n${command.description()}\n\n${options.join('\n')}\n`;
  const below = command.commands
    .filter((each) => each.name() !== 'help')
    .map((each) => commandText(each, `${name} `));
  return [own, ...below].join('\n');
}

function errorsPage(): string {
  const lines = errorCodes().map(
    ([code, kind]) => `| \`${code}\` | ${kind} | ${exitCodes[kind as keyof typeof exitCodes]} |`,
  );
  return `# Errors\n\n${generated}With \`--json\` an error is \`{error: {code, message, hints, …}}\` on standard output. A desk that does not verify ends with ${exitCodes.unverified}.\n\n| code | kind | exit code |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
}

async function vocabulariesPage(): Promise<string> {
  const folder = 'src/model/vocabularies';
  const tables: Vocabulary<string>[] = [];
  for (const file of readdirSync(folder).sort()) {
    const module: Record<string, unknown> = await import(`../${folder}/${file}`);
    for (const value of Object.values(module)) {
      if (typeof value === 'object' && value !== null && 'terms' in value) {
        tables.push(value as Vocabulary<string>);
      }
    }
  }
  tables.sort((one, other) => (one.name < other.name ? -1 : 1));
  const text = tables.map(({ name, codes, terms }) => {
    const lines = codes.map((code) => `- \`${code}\` ${terms[code]?.means}`);
    return `## ${name}\n\n${lines.join('\n')}\n`;
  });
  return `# Vocabularies\n\n${generated}${text.join('\n')}`;
}

function recordsPage(): string {
  const text = Object.values(nouns).map((noun: Noun) => {
    const lists = Object.entries(noun.fields).filter(([, field]) => field.type === 'references');
    const columns = columnsOf(noun).map(
      ({ name, nullable }) => `- \`${name}\`${nullable ? ', may be absent' : ''}`,
    );
    const others = lists.map(([field]) => `- \`${field}\`, in \`record_reference\``);
    return `## ${noun.name}\n\nTable \`${tableOf(noun.name)}\`.\n\n${[...columns, ...others].join('\n')}\n`;
  });
  return `# Records\n\n${generated}Every record also has a row in \`record\`: number, id, kind, version, slug, salt, leaf.\n\n${text.join('\n')}`;
}
