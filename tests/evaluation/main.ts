/**
 * `npm run evaluate -- [--data DIR] [--only NAME] [--strict]`: how good the instrument is on real data. Prints Markdown;
 * the pages under docs/evaluation hold what it printed. With --strict a bound that is missed, or data that is absent, fails.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAnchoring } from './anchoring.ts';
import type { Evaluated, EvaluatedRow, Evaluation } from './evaluation.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data') },
    only: { type: 'string', default: '' },
    strict: { type: 'boolean', default: false },
  },
});

const evaluations: Readonly<Record<string, Evaluation>> = {
  anchoring: evaluateAnchoring,
};

for (const [name, evaluation] of Object.entries(evaluations)) {
  if (!name.includes(values.only)) continue;
  const evaluated = await evaluation(values.data);
  process.stdout.write(`${markdownOf(evaluated)}\n`);
  if (values.strict && !holds(evaluated)) process.exitCode = 1;
}

function holds(evaluated: Evaluated): boolean {
  return 'rows' in evaluated && evaluated.rows.every((row) => row.holds !== false);
}

function markdownOf(evaluated: Evaluated): string {
  if ('skipped' in evaluated) return `## ${evaluated.title}\n\nSkipped: ${evaluated.skipped}\n`;
  const rows = evaluated.rows.map(rowOf).join('\n');
  const notes = evaluated.notes.map((note) => `${note}\n\n`).join('');
  return `## ${evaluated.title}\n\n${notes}| what | found | asked for | |\n|---|---|---|---|\n${rows}\n`;
}

function rowOf({ what, figures, bound = '', holds: kept }: EvaluatedRow): string {
  const verdict = kept === undefined ? '' : kept ? 'holds' : '**missed**';
  return `| ${what} | ${figures} | ${bound} | ${verdict} |`;
}
