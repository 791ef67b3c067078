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
        .description(
          'say that two claims are one, logged twice: all of the second counts for the first',
        )
        .requiredOption('--because <text>', 'why'),
    ),
    'asof claim merge p1 arms-sent --because "The same proposition in other words."',
    'asof claim link arms-sent repeats p1',
  ).action((kept: string, gone: string, options: MergeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { mergeClaims } = await import('../../services/merge-claims.ts');
      const { mergedClaimsText } = await import('../present/merge-text.ts');
      const merged = await mergeClaims(desk, { ...options, kept, gone });
      return {
        json: { ...merged, merge: recordJson(merged.merge) },
        text: () => mergedClaimsText(merged),
      };
    }),
  );
}

export function unmergeCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('unmerge <claim>')
        .description(
          'take a merge back: name the claim that is gone, and it stands by itself again',
        )
        .requiredOption('--because <text>', 'why'),
    ),
    'asof claim unmerge arms-sent --because "It speaks of ammunition alone."',
  ).action((claim: string, options: MergeOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { partClaims } = await import('../../services/part-claims.ts');
      const { partedClaimsText } = await import('../present/merge-text.ts');
      const parted = await partClaims(desk, { ...options, claim });
      return {
        json: { ...parted, parting: recordJson(parted.parting) },
        text: () => partedClaimsText(parted),
      };
    }),
  );
}
