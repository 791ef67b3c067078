import { type Command, Option } from 'commander';
import { reading, writing } from '../context.ts';
import { withClocks, withExamples, withPages, withPrivate } from '../options.ts';
import { listText } from '../present/list-text.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';
import type { Terminal } from '../terminal.ts';

export const request: Register = (program, terminal) => {
  const group = program
    .command('request')
    .description('right of reply: who was asked about a claim');
  addCommand(group, terminal);
  answerCommand(group, terminal);
  listCommand(group, terminal);
};

interface ReplyOptions {
  readonly answer?: string;
  readonly noAnswerBy?: string;
  readonly note?: string;
  readonly private?: true;
}

function withReply(command: Command): Command {
  return withPrivate(command)
    .option('--answer <source>', 'the source that holds the answer')
    .addOption(silence());
}

/** Commander takes `--no-…` for the opposite of an option; here it is a name like any other. */
function silence(): Option {
  const option = new Option(
    '--no-answer-by <date>',
    'there was none by that day (EDTF); silence is no evidence',
  );
  option.negate = false;
  return option;
}

function addCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withReply(
      group
        .command('add <claim>')
        .description('record that somebody was asked for a reply, and what came of it')
        .requiredOption('--of <speaker>', 'who was asked: a spelling, slug or number; else made')
        .requiredOption('--on <date>', 'when (EDTF)')
        .option('--note <text>', 'what was asked'),
    ),
    'asof request add p1 --of "Ministry of Defence" --on 2023-03-14',
    'asof request add p1 --of "Ministry of Defence" --on 2023-03-14 --no-answer-by 2023-03-21',
  ).action((claim: string, options: ReplyOptions & { of: string; on: string }, command) =>
    writing(command, terminal, async (desk) => {
      const { newSpeakerText } = await import('../present/new-speaker.ts');
      const { addRequest } = await import('../../services/add-request.ts');
      const added = await addRequest(desk, { ...options, claim });
      const { speaker, reply } = added;
      return {
        names: [added.request.value.claim, speaker.n],
        json: {
          request: {
            ...recordJson(added.request),
            speaker,
            reply: reply && recordJson(reply),
          },
        },
        text: () =>
          [
            `Recorded request ${added.request.n}: ${speaker.name} was asked (${options.on}).`,
            ...(speaker.made ? [newSpeakerText(speaker)] : []),
          ].join('\n'),
      };
    }),
  );
}

function answerCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withReply(
      group.command('answer <request>').description('record what came of a request'),
    ).option('--note <text>', 'a note on it'),
    'asof request answer 57 --answer letter-of-the-ministry',
    'asof request answer 57 --no-answer-by 2023-04-01',
  ).action((asked: string, options: ReplyOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { answerRequest } = await import('../../services/answer-request.ts');
      const reply = await answerRequest(desk, { ...options, request: asked });
      return {
        json: { reply: recordJson(reply) },
        text: () => `Recorded reply ${reply.n} to request ${reply.value.request}.`,
      };
    }),
  );
}

interface ListOptions {
  readonly claim?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly limit: string;
  readonly after?: string;
}

const none = {
  what: 'request',
  atAll:
    'Nobody is on record as asked for a reply. Record it: asof request add CLAIM --of SPEAKER --on DATE.',
  every: 'asof request list',
};

function listCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPages(
      withClocks(group.command('list').description('who was asked, and what came of it')),
    ).option('--claim <claim>', 'only about this claim'),
    'asof request list --claim p1',
  ).action((options: ListOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { listRequests } = await import('../../queries/list-requests.ts');
      const { requestJson } = await import('../present/dossier-json.ts');
      const { requestsByClaim } = await import('../present/requests-table.ts');
      const { claimsNamed } = await import('../../queries/claims-named.ts');
      const { resolveMoment } = await import('../../queries/moment.ts');
      const page = await listRequests(desk, { ...options, limit: Number(options.limit) });
      const numbers = page.items.map(({ value }) => value.claim);
      const { n } = await resolveMoment(desk, options);
      const claims = await claimsNamed(desk.store.reader, numbers, n);
      return {
        json: { requests: page.items.map(requestJson), next: page.next },
        text: () =>
          listText(page, () => requestsByClaim(page.items, claims, width), none, {
            options,
            width,
          }),
      };
    }),
  );
}
