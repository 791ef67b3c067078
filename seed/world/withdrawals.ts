import type { WorldWithdrawal } from '../world.ts';

export const withdrawals: readonly WorldWithdrawal[] = [
  {
    source: 'embassy-transcript',
    on: '2023-04-24',
    because:
      'The embassy took the post down by noon of the day on which it was made; links to it said that its author had ' +
      'deleted it. No reason was given.',
  },
];
