import type { Command } from 'commander';
import { writing } from '../context.ts';
import { withExamples, withPrivate } from '../options.ts';
import { recordJson } from '../present/record-json.ts';
import type { Terminal } from '../terminal.ts';

interface AssessOptions {
  readonly status: string;
  readonly confidence?: string;
  readonly because: string;
  readonly likelihood?: string;
  readonly misleading?: string;
  readonly on?: string;
  readonly reviewOn?: string;
  readonly evidence?: string[];
  readonly supersedes?: string[];
  readonly private?: true;
}

/** `asof claim assess`. */
export function assessCommand(group: Command, terminal: Terminal): void {
  withExamples(
    withPrivate(
      group
        .command('assess <claim>')
        .description("record a person's judgement; appended, never edited")
        .requiredOption('--status <code>', 'where the claim stands in your judgement')
        .option('--confidence <code>', 'low, moderate, high')
        .requiredOption('--because <text>', 'the reasons')
        .option('--likelihood <code>', 'of an open question: almost_no_chance … almost_certain')
        .option('--misleading <text>', 'the mark misleading: what is left out')
        .option('--on <date>', 'the day it is made of (EDTF)')
        .option('--review-on <date>', 'when it is due for another look (EDTF)')
        .option('--evidence <record...>', 'what was considered; all that counts unless told')
        .option('--supersedes <assessment...>', "others' assessments it supersedes"),
    ),
    'asof claim assess p1 --status no-evidence-found --confidence moderate --because "One expert knew of none."',
  ).action((name: string, options: AssessOptions, command) =>
    writing(command, terminal, async (desk) => {
      const { assessClaim } = await import('../../services/assess-claim.ts');
      const { evidence, ...facts } = options;
      const made = await assessClaim(desk, { ...facts, claim: name, considered: evidence });
      const { status, sawStatus } = made.value;
      const differs = status === sawStatus ? '' : ` The rule derives ${sawStatus}.`;
      return {
        names: [made.value.claim],
        json: { assessment: { ...recordJson(made), by: desk.actor.name } },
        text: () => `Recorded assessment ${made.n} of ${name}: ${status}.${differs}`,
      };
    }),
  );
}
