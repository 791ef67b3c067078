import type { Register } from '../register.ts';
import { evaluateAnchoring } from './evaluate-anchoring.ts';

/** How good the instrument is, measured on data the user has: each measure is a file of its own. */
export const evaluate: Register = (program, terminal) => {
  const group = program
    .command('evaluate')
    .description('measure how well quotes are anchored, on data of your own');
  for (const register of [evaluateAnchoring]) register(group, terminal);
};
