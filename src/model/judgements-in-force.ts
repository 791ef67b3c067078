import type { Dossier } from './dossier.ts';

/** What people judged as of a day, as far as it is in force. */
export type InForce = Pick<Dossier, 'assessed' | 'agreeing' | 'dissent'>;

/** Every assessment in force: the newest, then those that agree with it, then those that do not. */
export const judgementsInForce = ({ assessed, agreeing, dissent }: InForce): Dossier['dissent'] => [
  ...(assessed === null ? [] : [assessed]),
  ...agreeing,
  ...dissent,
];
