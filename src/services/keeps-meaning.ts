import { InvalidInput } from '../errors.ts';
import { compareWording, type Difference } from '../text/compare-wording.ts';
import { isSpellingMend } from '../text/is-spelling-mend.ts';
import { agreeAsOneAndSeveral, isLittleWord } from '../text/little-words.ts';

/**
 * Holds a new wording of a claim against the old one: how it is spelled, in which order its words stand, and its little
 * words may change, its meaning never. A negation, a number or a hedge that comes, goes or changes is another meaning, and
 * so is any other word, unless the one is the other with a slip.
 *
 * @throws InvalidInput with the words that tell.
 */
export function requireSameMeaning(field: string, before: string, after: string): void {
  const differs = compareWording(before, after);
  const isRespaced = lettersOf(before) === lettersOf(after);
  const telling = isRespaced ? differs.filter(alwaysTells) : tellingIn(differs);
  if (telling.length === 0) return;
  const named = telling.map(
    ({ kind, quote, text }) =>
      `${kind === 'other' ? 'word' : kind} ${shown(quote)} → ${shown(text)}`,
  );
  throw new InvalidInput(
    'meaning_changed',
    `${field}: this would be another claim, not another wording of it (${named.join(', ')}).`,
    {
      hints: [
        'Log what it should say as a claim of its own; if this one was never meant, take it back with "asof retract CLAIM --mistake --because …".',
      ],
      facts: { differs: telling },
    },
  );
}

/** Without marks and spaces: "lighthousekeeper" is "lighthouse keeper". */
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const alwaysTells = ({ kind }: Difference): boolean => kind !== 'other' && kind !== 'name';

function tellingIn(differs: readonly Difference[]): readonly Difference[] {
  const moved = wordsMoved(differs);
  return differs.filter((difference) => {
    if (alwaysTells(difference)) return true;
    const { quote, text } = difference;
    const [gone, come] = [keyOf(quote, moved), keyOf(text, moved)];
    if (gone === null && come === null) return false;
    if (gone === null || come === null) return true;
    return gone !== come && !isSpellingMend(gone, come) && !agreeAsOneAndSeveral(gone, come);
  });
}

/** Words that are gone from one place and stand in another. */
function wordsMoved(differs: readonly Difference[]): ReadonlySet<string> {
  const gone = countsOf(differs.map(({ quote }) => quote));
  const come = countsOf(differs.map(({ text }) => text));
  return new Set([...gone].flatMap(([key, times]) => (come.get(key) === times ? [key] : [])));
}

function countsOf(words: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const key = keyOf(word, new Set());
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A word in small letters; null for none, a mark, a little word, and one that only moved. */
function keyOf(word: string | null, moved: ReadonlySet<string>): string | null {
  const key = word?.toLowerCase().normalize('NFC') ?? '';
  return !/[\p{L}\p{N}]/u.test(key) || isLittleWord(key) || moved.has(key) ? null : key;
}

const shown = (word: string | null): string => (word === null ? 'nothing' : `"${word}"`);
