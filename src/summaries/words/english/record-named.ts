import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { SetAsideBy } from '../../set-aside-by.ts';
import { quoted } from './basics.ts';

/** A record that another falls with: `the source “The paper” (record 2)`. */
export function recordNamed({ n, kind, called }: Omit<SetAsideBy, 'aimsElsewhere'>): Phrase {
  const number = ownPhrase(`record ${n}`);
  if (kind === 'passage' || kind === 'snapshot') return phrase`the ${ownPhrase(kind)} (${number})`;
  if (called === null) return number;
  return kind === 'source'
    ? phrase`the source ${quoted(called)} (${number})`
    : phrase`${number}, by ${called}`;
}
