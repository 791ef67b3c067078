import type { Command } from 'commander';
import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Terminal } from '../terminal.ts';

interface MergeOptions {
  readonly because: string;
  readonly private?: true;
}

export function mergeCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('merge <kept> <gone>')
        .description('say that two speakers are one: all that the second said, the first said')
        .requiredOption('--because <text>', 'why'),
    ),
    'asof speaker merge lukashenka Loukachenko --because "One man, spelled by two newspapers."',
  ).action((kept: string, gone: string, options: MergeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { mergeSpeakers } = await import('../../services/merge-speakers.ts');
      const merged = await mergeSpeakers(desk, { ...options, kept, gone });
      return {
        json: { ...merged, merge: recordJson(merged.merge) },
        text: () =>
          `Recorded merge ${merged.merge.n}: speaker ${merged.gone.n} counts as speaker ${merged.kept.n}.`,
      };
    }),
  );
}

export function unmergeCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('unmerge <speaker>')
        .description(
          'take a merge back: name the speaker that is gone, and it stands by itself again',
        )
        .requiredOption('--because <text>', 'why'),
    ),
    'asof speaker unmerge Loukachenko --because "Another man of that name."',
  ).action((speaker: string, options: MergeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { partSpeakers } = await import('../../services/merge-speakers.ts');
      const parted = await partSpeakers(desk, { ...options, speaker });
      return {
        json: { ...parted, parting: recordJson(parted.parting) },
        text: () =>
          `Recorded parting ${parted.parting.n}: speakers ${parted.kept} and ${parted.gone} are two again.`,
      };
    }),
  );
}
