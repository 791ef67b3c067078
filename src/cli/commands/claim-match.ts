import type { Command } from 'commander';
import { reading, writing } from '../context.ts';
import { type AskedOptions, withClocks, withExamples, withPrivate } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** What people do with proposed matches between logged claims. */
export function matchCommands(group: Command, terminal: Terminal): void {
  proposeCommand(group, terminal);
  judgeCommand(group, terminal);
  matchesCommand(group, terminal);
}

function proposeCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('propose <claim> <other>')
        .description(
          'propose that two claims are one, or that one denies the other; joins nothing',
        ),
    ),
    'asof claim propose rifles-sent p1',
  ).action((claim: string, other: string, options: { private?: true }, command) =>
    writing(command, terminal, async (desk) => {
      const { proposedAnswer } = await import('../present/match-record-answers.ts');
      return proposedAnswer(desk, { ...options, claim, other });
    }),
  );
}

interface JudgeOptions {
  readonly because?: string;
  readonly private?: true;
}

function judgeCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('judge <link> <verdict>')
        .description('say of a proposed match: accepted, rejected, unsure; the latest stands')
        .option('--because <text>', 'why'),
    ),
    'asof claim judge 1234 accepted',
    'asof claim judge 1234 rejected --because "Two different visits."',
  ).action((link: string, verdict: string, options: JudgeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { judgedAnswer } = await import('../present/match-record-answers.ts');
      return judgedAnswer(desk, { ...options, link }, verdict);
    }),
  );
}

function matchesCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withClocks(
      group
        .command('matches <claim>')
        .description(
          'the proposed matches of a claim, their verdicts, where each stands, and what is confirmed as one',
        ),
    ),
    'asof claim matches p1',
    'asof claim matches p1 --as-of 2023-04-01',
  ).action((claim: string, options: AskedOptions, command) =>
    reading(command, terminal, async (desk, { terminal: { width } }) => {
      const { matchesAnswer } = await import('../present/match-record-answers.ts');
      return matchesAnswer(desk, { claim, ...options }, width);
    }),
  );
}
