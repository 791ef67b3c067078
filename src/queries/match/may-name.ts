import type { Signature } from '../../matching/match-query.ts';
import { type NameWord, nameWords } from '../../text/name-skeleton.ts';

/**
 * Whether who signs a text may be the speaker that a name is of, in whatever scripts the two are written: by the family name, by
 * all words of the shorter name, or by a handle that is the name or ends in the family name. A first name in common is not enough.
 */
export function mayName({ name, handle }: Signature, spelling: string): boolean {
  const [signed, account, known] = [wordsOf(name), wordsOf(handle), wordsOf(spelling)];
  if (signed.length + account.length === 0 || known.length === 0) return true;
  const isHandle = lettersOf(known) === lettersOf(nameWords(handle).slice(0, 1));
  return isHandle || isPart(signed, known) || [signed, account].some(sharesFamily(known));
}

/** The words of a name without what stands behind the family name. */
const wordsOf = (name: string): readonly NameWord[] =>
  nameWords(name).filter(({ letters }) => !behindFamily.has(letters));

const behindFamily: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii']);

const lettersOf = (words: readonly NameWord[]): string =>
  words.map(({ letters }) => letters).join('');

/** Some scripts part no words, and some languages put the family name first. */
function isPart(one: readonly NameWord[], other: readonly NameWord[]): boolean {
  if (lettersOf(one) === lettersOf(other)) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length > 0 && shorter.every((word) => longer.some(isOneWord(word)));
}

const sharesFamily =
  (known: readonly NameWord[]) =>
  (signed: readonly NameWord[]): boolean => {
    const [family, other] = [signed.at(-1), known.at(-1)];
    return family !== undefined && other !== undefined && isOneWord(family)(other);
  };

const isOneWord =
  (one: NameWord) =>
  (other: NameWord): boolean =>
    one.letters === other.letters ||
    (one.skeleton === other.skeleton && one.skeleton.length >= tellingLeast);

/** Fewer consonants are shared by names of different people: Scholz and Schulz, Putin and Patton. */
const tellingLeast = 4;
