import type { Command } from 'commander';
import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Terminal } from '../terminal.ts';

interface LinkOptions {
  readonly because?: string;
  readonly private?: true;
}

export function linkCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('link <claim> <kind> <other>')
        .description(
          'say how one claim bears on another: repeats, narrows, contradicts, presupposes, supersedes',
        )
        .option('--because <text>', 'why'),
    ),
    'asof claim link rifles-sent narrows p1 --because "One kind of arm, one sender."',
    'asof claim link china-denies contradicts p1',
  ).action((claim: string, kind: string, other: string, options: LinkOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { linkClaims } = await import('../../services/link-claims.ts');
      const linked = await linkClaims(desk, { ...options, claim, kind, other });
      const { link } = linked;
      return {
        names: [link.value.claim, link.value.other],
        json: { link: recordJson(link) },
        text: () =>
          [
            `Recorded link ${link.n}: claim ${linked.claim.n} ${link.value.linkKind} claim ${linked.other.n}.`,
            ...(link.value.linkKind === 'repeats'
              ? [
                  `If they are one: asof claim merge ${linked.other.n} ${linked.claim.n} --because …`,
                ]
              : []),
          ].join('\n'),
      };
    }),
  );
}
