import type { Register } from '../register.ts';
import { evaluateAnchoring } from './evaluate-anchoring.ts';
import { matchingCommand } from './evaluate-matching.ts';

/** How good the instrument is, measured on files of known answers: each measure is a file of its own. */
export const evaluate: Register = (program, terminal) => {
  const group = program
    .command('evaluate')
    .description('how well this release does, measured on files of known answers');
  for (const register of [evaluateAnchoring, matchingCommand]) register(group, terminal);
};
