import type { MatchWord } from '../match-text.ts';
import type { Statement } from './statement.ts';

/** Where who does something stands first, and to whom it is done later. */
const ordered: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'it', 'pt']);

/**
 * Whether another of the names they share does what two statements tell: "China armed Russia" and "Russia armed China", or "China was
 * armed by Russia". Where a name may stand first without doing what is said ("with", two names side by side), nobody can tell.
 */
export function namesChangePlaces(one: Statement, other: Statement): boolean {
  if (!ordered.has(one.language) || !ordered.has(other.language)) return false;
  const [doer, otherDoer] = [doerOf(one, other), doerOf(other, one)];
  if (doer === undefined || otherDoer === undefined || doer === otherDoer) return false;
  return [one, other].every(({ text }) => !areSideBySide(text.words, doer, otherDoer));
}

/** The stem of the shared name that does what is said: behind "by" where something is done to another, else the first. */
function doerOf(one: Statement, other: Statement): string | undefined {
  const names = namesShared(one, other);
  const { words } = one.text;
  const passive = words.findIndex(({ text }) => auxiliaries.has(text));
  if (passive === -1 || !words.some(({ text }) => agents.has(text))) {
    return isPlain(words) ? names[0]?.stem : undefined;
  }
  const by = words.findIndex(({ text }, at) => at > passive && agents.has(text));
  const doer = words.slice(by + 1, by + 1 + articlesMost).find(tellsSomething);
  const isDone = by - passive <= doneMost && names[0]?.stem !== doer?.stem;
  return isDone && names.some(({ stem }) => stem === doer?.stem) ? doer?.stem : undefined;
}

/** Between "by" and a name stands hardly more than an article; between "was" and "by" little more than what is done. */
const articlesMost = 3;
const doneMost = 4;

const namesShared = (one: Statement, other: Statement): readonly MatchWord[] =>
  one.content.filter((word) => word.capital && tellsSomething(word) && isNameIn(other, word.stem));

const isNameIn = ({ content }: Statement, stem: string): boolean =>
  content.some((word) => word.stem === stem && word.capital);

/** Short texts in other languages are read as English ones. */
const articles: ReadonlySet<string> = new Set(
  'la le les l el los las il lo gli i o os as un une una uno um uma'.split(' '),
);
const tellsSomething = ({ stop, text }: MatchWord): boolean => !stop && !articles.has(text);

/** The first word that tells something is a name, and nothing says who does what in another way. */
function isPlain(words: readonly MatchWord[]): boolean {
  const place = words.findIndex(tellsSomething);
  const before = words[place - 1]?.text ?? '';
  return (
    words[place]?.capital === true &&
    !leading.has(before) &&
    !words.some(({ text }) => ambiguous.has(text)) &&
    !words.some(({ text }, at) => auxiliaries.has(text) && !words[at + 1]?.text.endsWith('ing'))
  );
}

/** "Was armed" turns who does it and to whom; "is arming" does not. */
const auxiliaries: ReadonlySet<string> = new Set(
  `is are was were be been being ete fut furent est sont fue fueron sido es son stato stata stati state viene vengono
  foi foram sendo`.split(/\s+/),
);

/** What stands before whoever does it. */
const agents: ReadonlySet<string> = new Set(
  'by par por da dal dalla dai dagli pelo pela pelos pelas'.split(' '),
);

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
