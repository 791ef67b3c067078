import type { Command } from 'commander';
import { running } from '../context.ts';
import { withExamples } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface EvaluateOptions {
  readonly claims: string;
  readonly queries: string;
  readonly qrels: string;
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
      .requiredOption('--qrels <file>', 'on each line a query and a claim that is right for it'),
    'asof evaluate matching --claims claims.jsonl --queries dev.queries.jsonl --qrels dev.qrels.tsv',
  ).action((options: EvaluateOptions, command) =>
    running(command, terminal, async ({ actor }) => {
      const { evaluateMatching } = await import('../../services/evaluate/evaluate-matching.ts');
      const { evaluationText } = await import('../present/evaluation-text.ts');
      const { onScratchDesk } = await import('../scratch-desk.ts');
      const { stopwatch } = await import('../../system.ts');
      const { readText } = await import('../read-text.ts');
      const files = {
        claims: readText(options.claims),
        queries: readText(options.queries),
        qrels: readText(options.qrels),
      };
      const found = await onScratchDesk(actor, (desk) =>
        evaluateMatching(desk, files, stopwatch()),
      );
      return { json: found, text: () => evaluationText(found) };
    }),
  );
}
