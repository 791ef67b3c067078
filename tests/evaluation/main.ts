/**
 * Evaluations over real data that stands beside the repository (`../shared/data`, or `--data DIR`): what the desk says
 * against what others published. `npm run evaluate -- --only labels` runs one.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateClimateFever } from './evaluate-climate-fever.ts';
import { evaluateLabels } from './evaluate-labels.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string', default: '' },
  },
});

const evaluations: Readonly<Record<string, (data: string) => Promise<string>>> = {
  labels: evaluateLabels,
  'climate-fever': evaluateClimateFever,
};

if (!existsSync(values.data)) {
  process.stdout.write(`Skipped: there is no folder ${values.data}; name it with --data.\n`);
} else {
  for (const [name, evaluate] of Object.entries(evaluations)) {
    if (name.includes(values.only)) process.stdout.write(`${await evaluate(values.data)}\n`);
  }
}
