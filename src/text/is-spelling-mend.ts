/**
 * Whether one of two words in small letters is likely the other with a slip: the same first letter, and one letter too many,
 * too few, wrong, or in the wrong place; two in a long word. What is short, or is another form of the word, is another word.
 *
 * @example isSpellingMend('brocken', 'broken') // true
 * @example isSpellingMend('closed', 'closes') // false
 */
export function isSpellingMend(one: string, other: string): boolean {
  const [letters, others] = [[...one.normalize('NFC')], [...other.normalize('NFC')]];
  const length = Math.max(letters.length, others.length);
  if (letters[0] !== others[0] || length < lengthMin || isOtherForm(one, other)) return false;
  const isWrongLetter = letters.length === others.length && !isSwap(letters, others);
  if (isWrongLetter && length < lengthOfWrongLetterMin) return false;
  return slips(letters, others) <= (length < longMin ? 1 : 2);
}

/** "House" and "horse" are two words; in longer ones a wrong letter is likelier a slip. */
const lengthMin = 5;
const lengthOfWrongLetterMin = 6;
const longMin = 10;

/** "Closed" and "closes", "weapon" and "weapons": the same beginning, and endings that say another time or number. */
function isOtherForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const [ending, otherEnding] = [one.slice(shared), other.slice(shared)].map((end) => endings[end]);
  return ending !== undefined && otherEnding !== undefined && ending !== otherEnding;
}

const endings: Readonly<Record<string, string>> = Object.fromEntries([
  ['', 'plain'],
  ...['s', 'es'].map((end) => [end, 'several'] as const),
  ...['d', 'ed'].map((end) => [end, 'past'] as const),
  ['ing', 'going on'],
]);

/** Two letters that stand side by side in the other order, and nothing else. */
function isSwap(one: readonly string[], other: readonly string[]): boolean {
  const differing = one.flatMap((letter, place) => (letter === other[place] ? [] : [place]));
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** How many letters are too many, too few, wrong, or swapped with their neighbour (optimal string alignment). */
function slips(one: readonly string[], other: readonly string[]): number {
  let [before, last] = [
    [] as readonly number[],
    [...other.keys(), other.length] as readonly number[],
  ];
  for (const [row, letter] of one.entries()) {
    const next = [row + 1];
    for (const [column, against] of other.entries()) {
      const isSame = letter === against;
      const isSwapped = letter === other[column - 1] && one[row - 1] === against;
      next.push(
        Math.min(
          (last[column] ?? 0) + (isSame ? 0 : 1),
          (last[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          isSwapped
            ? (before[column - 1] ?? Number.POSITIVE_INFINITY) + 1
            : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
