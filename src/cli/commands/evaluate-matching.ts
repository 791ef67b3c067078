import type { Command } from 'commander';
import { running } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface EvaluateOptions {
  readonly claims: string;
  readonly queries: string;
  readonly qrels: string;
  readonly vectors?: string;
}

export function matchingCommand(group: Command, terminal: Terminal): void {
  withExamples(
    group
      .command('matching')
      .description('how well "asof match" finds the right claims: MAP, recall, milliseconds')
      .requiredOption(
        '--claims <file>',
        'JSON lines: id, text; also title, subtitle, body, speaker, date',
      )
      .requiredOption('--queries <file>', 'JSON lines: id, text')
      .requiredOption('--qrels <file>', 'on each line a query and a claim that is right for it')
      .option('--vectors <file>', 'with ASOF_EMBEDDER: keeps its vectors here from run to run'),
    'asof evaluate matching --claims claims.jsonl --queries dev.queries.jsonl --qrels dev.qrels.tsv',
  ).action((options: EvaluateOptions, command) =>
    running(command, terminal, async ({ actor }) => {
      const { matchingAnswer } = await import('../evaluate/matching-answer.ts');
      return matchingAnswer(actor, options);
    }),
  );
}
