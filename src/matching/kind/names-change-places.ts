import type { MatchWord } from '../match-text.ts';
import type { Statement } from './statement.ts';

/** Where who does something stands first, and to whom it is done later. */
const ordered: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'it', 'pt']);

/**
 * Whether two statements begin with another of the names they share: "China armed Russia" and "Russia armed China". Where
 * a name may stand first without doing what is said ("by", "with", two names side by side), nobody can tell.
 */
export function namesChangePlaces(one: Statement, other: Statement): boolean {
  if (!ordered.has(one.language) || !ordered.has(other.language)) return false;
  const [names, others] = [namesShared(one, other), namesShared(other, one)];
  const [first, otherFirst] = [names[0]?.stem, others[0]?.stem];
  if (first === undefined || otherFirst === undefined || first === otherFirst) return false;
  return [one, other].every(
    ({ text }) => isPlain(text.words) && !areSideBySide(text.words, first, otherFirst),
  );
}

const namesShared = (one: Statement, other: Statement): readonly MatchWord[] =>
  one.content.filter(({ stem, capital }) => capital && isNameIn(other, stem));

const isNameIn = ({ content }: Statement, stem: string): boolean =>
  content.some((word) => word.stem === stem && word.capital);

/** The first word that tells something is a name, and nothing says who does what in another way. */
function isPlain(words: readonly MatchWord[]): boolean {
  const place = words.findIndex(({ stop }) => !stop);
  const before = words[place - 1]?.text ?? '';
  return (
    words[place]?.capital === true &&
    !leading.has(before) &&
    !words.some(({ text }) => ambiguous.has(text)) &&
    !words.some(({ text }, at) => auxiliaries.has(text) && !words[at + 1]?.text.endsWith('ing'))
  );
}

/** "Was armed" turns who does it and to whom; "is arming" does not. */
const auxiliaries: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

const leading: ReadonlySet<string> = new Set('in to at of for from on into à de en a'.split(' '));
const ambiguous: ReadonlySet<string> = new Set(
  'by with between par avec entre por con da'.split(' '),
);

/** One name of two words, or two joined by "and": which stands first says nothing. */
function areSideBySide(words: readonly MatchWord[], one: string, other: string): boolean {
  const placesOf = (stem: string) =>
    words.flatMap((word, place) => (word.stem === stem ? [place] : []));
  return placesOf(one).some((place) =>
    placesOf(other).some((otherPlace) => {
      const [left, right] = [Math.min(place, otherPlace), Math.max(place, otherPlace)];
      return right - left === 1 || (right - left === 2 && words[left + 1]?.stop === true);
    }),
  );
}
