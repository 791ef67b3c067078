/**
 * `npm run evaluate -- [--data DIR] [--only NAME] [--strict]`: how good the instrument is on real data. Prints Markdown;
 * the pages under docs/evaluation hold what it printed. With --strict a bound that is missed, or data that is absent, fails.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAnchoring } from './anchoring.ts';
import { evaluateArticles } from './evaluate-articles.ts';
import { evaluateClimateFever } from './evaluate-climate-fever.ts';
import { evaluateLabels } from './evaluate-labels.ts';
import { evaluateQuotes } from './evaluate-quotes.ts';
import type { Evaluated, EvaluatedRow, Evaluation } from './evaluation.ts';
import { evaluateExtraction } from './extraction.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(import.meta.dirname, '../../../shared/data') },
    only: { type: 'string', default: '' },
    strict: { type: 'boolean', default: false },
  },
});

const evaluations: Readonly<Record<string, Evaluation>> = {
  anchoring: evaluateAnchoring,
  extraction: evaluateExtraction,
  labels: told('Rating words', 'label-maps', evaluateLabels),
  articles: told('Articles', 'claim-matching', evaluateArticles),
  quotes: told('Quotes', 'claimskg-samples', evaluateQuotes),
  'climate-fever': told('Climate-FEVER', 'climate-fever', evaluateClimateFever),
};

for (const [name, evaluation] of Object.entries(evaluations)) {
  if (!name.includes(values.only)) continue;
  const evaluated = await evaluation(values.data);
  process.stdout.write(`${markdownOf(evaluated)}\n`);
  if (values.strict && !holds(evaluated)) process.exitCode = 1;
}

/** An evaluation that tells what it found in a text of its own, over one folder of the data. */
function told(
  title: string,
  folder: string,
  evaluate: (data: string) => Promise<string>,
): Evaluation {
  return async (data) =>
    existsSync(join(data, folder))
      ? { title, text: await evaluate(data) }
      : { title, skipped: `there is no ${folder} in ${data}.` };
}

function holds(evaluated: Evaluated): boolean {
  if ('text' in evaluated) return true;
  return 'rows' in evaluated && evaluated.rows.every((row) => row.holds !== false);
}

function markdownOf(evaluated: Evaluated): string {
  if ('skipped' in evaluated) return `## ${evaluated.title}\n\nSkipped: ${evaluated.skipped}\n`;
  if ('text' in evaluated) return `${evaluated.text}\n`;
  const rows = evaluated.rows.map(rowOf).join('\n');
  const notes = evaluated.notes.map((note) => `${note}\n\n`).join('');
  return `## ${evaluated.title}\n\n${notes}| what | found | asked for | |\n|---|---|---|---|\n${rows}\n`;
}

function rowOf({ what, figures, bound = '', holds: kept }: EvaluatedRow): string {
  const verdict = kept === undefined ? '' : kept ? 'holds' : '**missed**';
  return `| ${what} | ${figures} | ${bound} | ${verdict} |`;
}
