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
import { recordJson } from '../present/record-json.ts';
import { table } from '../present/table.ts';
import { readInput } from '../read-input.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';
import { sourceRecheck } from './source-recheck.ts';
import { sourceSuggest } from './source-suggest.ts';

interface SourceOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string[];
  readonly kind?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly language?: string;
  readonly wording?: string[];
  readonly origin?: string;
  readonly note?: string;
  readonly slug?: string;
  readonly source?: string;
  readonly private?: true;
}

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

function captureCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      withSource(
        group
          .command('capture <path>')
          .description('store a source and the bytes and text it has now; - reads standard input'),
      ).option('--source <source>', 'a known source, which gets a further snapshot'),
    ),
    'asof source capture interview.html --published-on 2023-03 --slug interview',
    'pbpaste | asof source capture - --title "Statement of the ministry"',
  ).action((path: string, options: SourceOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { bytes, ...from } = await readInput(path, terminal);
      const { captureSource } = await import('../../services/capture-source.ts');
      const { author, ...facts } = options;
      const captured = await captureSource(desk, bytes, { ...facts, ...from, authors: author });
      const { showSource } = await import('../../queries/show-source.ts');
      const { snapshotJson } = await import('../present/source-json.ts');
      const shown = await showSource(desk, { source: String(captured.source.n) });
      const { unchanged } = captured;
      const snapshot = shown.source.snapshots.find(({ n }) => n === captured.snapshot.n);
      return {
        json: {
          source: recordJson(shown.source),
          snapshot: snapshot && snapshotJson(snapshot),
          unchanged,
        },
        text: () =>
          unchanged
            ? `Unchanged: snapshot ${captured.snapshot.n} of source ${captured.source.n} has these very bytes.`
            : `Captured snapshot ${captured.snapshot.n} of source ${captured.source.n}: ` +
              `${shown.source.value.title} (${shown.source.slug ?? shown.source.id}), ` +
              `${snapshot?.value.characters} characters, text ${snapshot?.value.textSha256.slice(0, 16)}…`,
      };
    }),
  );
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

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(withClocks(group.command('list').description('all sources'))),
    'asof source list --limit 20',
  ).action((options: { limit: string; after?: string }, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listSources } = await import('../../queries/list-sources.ts');
      const { sourceJson } = await import('../present/source-json.ts');
      const page = await listSources(desk, { ...options, limit: Number(options.limit) });
      const rows = page.items.map(({ n, slug, value, snapshots }) => [
        n,
        slug,
        value.sourceKind,
        value.publishedOn?.text,
        snapshots.length,
        value.title,
      ]);
      return {
        json: { sources: page.items.map(sourceJson), next: page.next },
        text: () => table(['n', 'slug', 'kind', 'published', 'snapshots', 'title'], rows, width),
      };
    }),
  );
}

function showCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withClocks(
      group.command('show <source>').description('one source, its snapshots and quoted passages'),
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
