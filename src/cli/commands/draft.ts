import type { Command } from 'commander';
import type { JudgedDrafts } from '../../services/judge-drafts.ts';
import { type Answer, reading, writing } from '../context.ts';
import { withClocks, withExamples, withPages, withPrivate } from '../options.ts';
import { listText } from '../present/list-text.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

export const draft: Register = (program, terminal) => {
  const group = program
    .command('draft')
    .description('what models and rules proposed: it counts nowhere until a person accepts it');
  listCommand(group, terminal);
  acceptCommand(group, terminal);
  rejectCommand(group, terminal);
};

interface ListOptions {
  readonly all?: true;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
  readonly after?: string;
}

const noneWaiting = {
  what: 'draft',
  atAll: 'No drafts are waiting. Those that were decided on: asof draft list --all.',
  every: 'asof draft list',
};

const noneMade = {
  what: 'draft',
  atAll:
    'Nothing was ever proposed. Let rules propose claims of a source: asof source suggest SOURCE.',
  every: 'asof draft list --all',
};

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(withClocks(group.command('list').description('proposals, oldest first'))).option(
      '--all',
      'also those that a person has decided on',
    ),
    'asof draft list',
    'asof draft list --all --json',
  ).action((options: ListOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listDrafts } = await import('../../queries/list-drafts.ts');
      const { draftJson, draftsTable } = await import('../present/drafts.ts');
      const page = await listDrafts(desk, { ...options, limit: Number(options.limit) });
      return {
        json: { drafts: page.items.map(draftJson), next: page.next },
        text: () => {
          const { all, ...asked } = options;
          const none = all ? noneMade : noneWaiting;
          return listText(page, () => draftsTable(page.items, width), none, {
            ...{ options: asked, width },
          });
        },
      };
    }),
  );
}

interface JudgeOptions {
  readonly because?: string;
  readonly private?: true;
}

function acceptCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('accept <record...>')
        .description('take drafts over, with the drafts they rest on')
        .option('--because <text>', 'why'),
    ),
    'asof draft accept 57 58',
  ).action((records: string[], options: JudgeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { acceptDrafts } = await import('../../services/judge-drafts.ts');
      return answerOf(await acceptDrafts(desk, { ...options, records }), 'accepted');
    }),
  );
}

function rejectCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('reject <record...>')
        .description('turn drafts down; they stay on record and count nowhere')
        .requiredOption('--because <text>', 'why'),
    ),
    'asof draft reject 57 --because "The passage says something else"',
  ).action((records: string[], { because = '', ...options }: JudgeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { rejectDrafts } = await import('../../services/judge-drafts.ts');
      return answerOf(await rejectDrafts(desk, { ...options, because, records }), 'rejected');
    }),
  );
}

function answerOf(
  { judged, also, claims }: JudgedDrafts,
  verdict: 'accepted' | 'rejected',
): Answer {
  return {
    json: { [verdict]: judged, also, claims },
    text: () =>
      [
        ...judged.map(({ kind, n }) => `${verdict} ${kind} ${n}`),
        ...also.map(({ kind, n }) => `  with it: ${kind} ${n}, which it rests on`),
      ].join('\n'),
  };
}
