/** `npm run simulate -- [--writers N] [--pause MS] [--statement MS] [--seed N]`: what a desk can take, by where it is. */
import { parseArgs } from 'node:util';
import { fullLoad, growthTable } from './growth/growth-table.ts';

const { values } = parseArgs({
  options: Object.fromEntries(
    Object.entries(fullLoad).map(([name, value]) => [
      name,
      { type: 'string', default: String(value) } as const,
    ]),
  ),
});
const given = (name: keyof typeof fullLoad): number => {
  const number = Number(values[name]);
  if (!(number >= 0)) throw new Error(`--${name} is a number, not "${values[name]}".`);
  return number;
};

process.stdout.write(
  `${growthTable({
    writers: given('writers'),
    pause: given('pause'),
    statement: given('statement'),
    seed: given('seed'),
  })}\n`,
);
