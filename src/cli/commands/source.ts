import type { Command } from 'commander';
import { reading, writing } from '../context.ts';
import {
  withClocks,
  withExamples,
  withPages,
  withPrivate,
  withRetraction,
  withSource,
} from '../options.ts';
import { listText } from '../present/list-text.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';
import { captureCommand } from './source-capture.ts';
import type { SourceOptions } from './source-options.ts';
import { sourceRecheck } from './source-recheck.ts';
import { sourceSuggest } from './source-suggest.ts';

export const source: Register = (program, terminal) => {
  const group = program.command('source').description('works that can be cited');
  captureCommand(group, terminal);
  addCommand(group, terminal);
  listCommand(group, terminal);
  showCommand(group, terminal);
  sourceRecheck(group, terminal);
  sourceSuggest(group, terminal);
  withExamples(
    withRetraction(group.command('retract <source>').description('take a source back')),
    'asof source retract agency-report --because "Withdrawn by the agency" --on 2023-05-02',
  ).action((record: string, options, command) => retracting(record, options, command, terminal));
};

async function retracting(
  record: string,
  options: { because: string; on?: string; mistake?: true; private?: true },
  command: Command,
  terminal: Terminal,
): Promise<void> {
  const { retracts } = await import('./retract.ts');
  return retracts(record, options, command, terminal, 'source');
}

function addCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withSource(group.command('add').description('record a source whose text is not at hand')),
    ),
    'asof source add --title "Annual report 2023" --publisher "The ministry" --published-on 2024-02',
  ).action((options: SourceOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { addSource } = await import('../../services/add-source.ts');
      const { author, title = '', source: _source, ...facts } = options;
      const added = await addSource(desk, { ...facts, title, authors: author });
      return {
        json: { source: recordJson(added) },
        text: () => `Recorded source ${added.n}: ${added.value.title} (${added.slug ?? added.id}).`,
      };
    }),
  );
}

const none = {
  what: 'source',
  atAll:
    'No source is on record. Capture one: asof source capture PATH or URL; without its text at hand: asof source add --title ….',
  every: 'asof source list',
};

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(withClocks(group.command('list').description('all sources'))),
    'asof source list --limit 20',
  ).action((options: { limit: string; after?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listSources } = await import('../../queries/list-sources.ts');
      const { sourceJson, sourcesTable } = await import('../present/source-json.ts');
      const page = await listSources(desk, { ...options, limit: Number(options.limit) });
      return {
        json: { sources: page.items.map(sourceJson), next: page.next },
        text: () => listText(page, () => sourcesTable(page, width), none, { options, width }),
      };
    }),
  );
}

function showCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withClocks(
      group
        .command('show <source>')
        .description(
          'one source, its snapshots and quoted passages; what is of later than the day says so',
        ),
    ),
    'asof source show rferl-interview',
    'asof source show 57 --json',
  ).action((name: string, options: { asOf?: string; knownAt?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { showSource } = await import('../../queries/show-source.ts');
      const { shownSourceJson, shownSourceText } = await import('../present/source-json.ts');
      const shown = await showSource(desk, { ...options, source: name });
      return { json: shownSourceJson(shown), text: () => shownSourceText(shown, width) };
    }),
  );
}
