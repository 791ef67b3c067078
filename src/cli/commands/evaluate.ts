import type { Register } from '../register.ts';
import { matchingCommand } from './evaluate-matching.ts';

/** What asof finds and places, measured on files of known answers; each measure is a file of its own. */
export const evaluate: Register = (program, terminal) => {
  const group = program
    .command('evaluate')
    .description('how well this release does, measured on files of known answers');
  matchingCommand(group, terminal);
};
