import { InvalidInput } from '../errors.ts';
import { compareWording, type Difference } from '../text/compare-wording.ts';
import { spelledAlike } from '../text/spelled-alike.ts';

/**
 * Holds a new wording of a claim against the old one: spelling and clarity may change, its meaning never. A
 * negation, a number or a hedge that comes, goes or changes is another meaning, and so is another name.
 *
 * @throws InvalidInput with the words that tell.
 */
export function requireSameMeaning(field: string, before: string, after: string): void {
  const telling = compareWording(before, after).filter(isTelling);
  if (telling.length === 0) return;
  const named = telling.map(({ kind, quote, text }) => `${kind} ${shown(quote)} → ${shown(text)}`);
  throw new InvalidInput(
    'meaning_changed',
    `${field}: this would be another claim, not another wording of it (${named.join(', ')}).`,
    {
      hints: [
        'Log what it should say as a claim of its own; if this one was never meant, take it back with "asof retract CLAIM --mistake".',
      ],
      facts: { differs: telling },
    },
  );
}

function isTelling({ kind, quote, text }: Difference): boolean {
  if (kind === 'other') return false;
  return kind !== 'name' || (quote !== null && text !== null && !spelledAlike(quote, text));
}

const shown = (word: string | null): string => (word === null ? 'nothing' : `"${word}"`);
