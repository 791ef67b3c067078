import type { Command } from 'commander';
import type { Desk } from '../../desk.ts';
import type { DecidedVisibility } from '../../services/set-visibility.ts';
import { type Answer, writing } from '../context.ts';
import { withExamples } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Register } from '../register.ts';

interface VisibilityOptions {
  readonly because?: string;
}

export const publishCommand: Register = (program, terminal) => {
  withExamples(
    program
      .command('publish-record <record>')
      .description('let everybody see a record')
      .option('--because <text>', 'why'),
    'asof publish-record 57',
  ).action((record: string, { because }: VisibilityOptions, command: Command) =>
    writing(command, terminal, async (desk: Desk) => {
      const { publishRecord } = await import('../../services/set-visibility.ts');
      return answerOf(await publishRecord(desk, { record, because }), 'public');
    }),
  );
};

export const hide: Register = (program, terminal) => {
  withExamples(
    program
      .command('hide <record>')
      .description('keep a record, and what rests on it, for this desk')
      .requiredOption('--because <text>', 'why'),
    'asof hide 57 --because "The source asked for it"',
  ).action((record: string, { because = '' }: VisibilityOptions, command: Command) =>
    writing(command, terminal, async (desk: Desk) => {
      const { hideRecord } = await import('../../services/set-visibility.ts');
      return answerOf(await hideRecord(desk, { record, because }), 'private', [stillShown]);
    }),
  );
};

/** What the desk said then stays what it said then. */
const stillShown =
  '  Pages asked for as known earlier (?known-at=) still show what was public then; to take its text off every page, use "asof withhold".';

function answerOf(
  decided: DecidedVisibility,
  audience: string,
  notes: readonly string[] = [],
): Answer {
  const { visibility, restsOnPrivate } = decided;
  const { kind, id, n } = decided.record;
  const decision = visibility === null ? { audience } : recordJson(visibility);
  return {
    json: {
      visibility: { ...decision, record: { kind, id, n }, unchanged: visibility === null },
      restsOnPrivate,
    },
    text: () =>
      [
        `${kind} ${n} is ${visibility === null ? 'already ' : ''}marked ${audience}.`,
        ...restsOnPrivate.map(
          (below) => `  not yet seen: it rests on ${below.kind} ${below.n}, which is private`,
        ),
        ...notes,
      ].join('\n'),
  };
}
