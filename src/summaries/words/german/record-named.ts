import { ownPhrase, type Phrase, phrase } from '../../phrase.ts';
import type { SetAsideBy } from '../../set-aside-by.ts';
import { quoted } from './basics.ts';

/** A record that another falls with: `die Quelle „Die Zeitung“ (Eintrag 2)`. */
export function recordNamed({ n, kind, called }: Omit<SetAsideBy, 'aimsElsewhere'>): Phrase {
  const number = ownPhrase(`Eintrag ${n}`);
  if (kind === 'passage') return phrase`die Textstelle (${number})`;
  if (kind === 'snapshot') return phrase`das Abbild (${number})`;
  if (called === null) return number;
  return kind === 'source'
    ? phrase`die Quelle ${quoted(called)} (${number})`
    : phrase`${number}, von ${called}`;
}
