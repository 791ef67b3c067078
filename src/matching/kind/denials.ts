import type { MatchWord } from '../match-text.ts';
import { isNegator } from '../negation.ts';

/** Words that call a statement untrue; for the ranking of matches they are words like others. */
const rejections: ReadonlySet<string> = new Set(
  `aint debunk debunks debunked disprove disproves disproved disproven refute refutes refuted baseless unfounded unproven
  bogus fake faked fabricated hoax hoaxes myth myths weder keines nirgends`.split(/\s+/),
);

/** Whether a word turns its sentence round. */
export const isDenial = ({ text }: MatchWord): boolean => isNegator(text) || rejections.has(text);

/**
 * How often the words of a statement turn it round: twice is not at all, but in languages that deny with several words
 * at once ("ne … pas", "никто не") it is once.
 *
 * @param language BCP 47.
 */
export function denialsIn(words: readonly MatchWord[], language: string): number {
  const texts = words.map(({ text }) => text);
  const places = texts.flatMap((_, place) =>
    denies(words, place) && !deniesNothing(texts, place) ? [place] : [],
  );
  const [first, ...others] = places;
  // "No, she did not" denies once.
  const isAnswer = first === 0 && answers.has(texts[0] ?? '') && others.length > 0;
  const count = isAnswer ? others.length : places.length;
  const isOnce = severalAtOnce.has(language) || texts.some((text) => joining.has(text));
  return isOnce ? Math.min(1, count) : count;
}

/** "Has yet to sign" is a denial of two words. */
function denies(words: readonly MatchWord[], place: number): boolean {
  const word = words[place];
  if (word === undefined) return false;
  return isDenial(word) || (word.text === 'yet' && words[place + 1]?.text === 'to');
}

const answers: ReadonlySet<string> = new Set(['no', 'nein']);
const severalAtOnce: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt', 'ro', 'ru', 'el']);
/** Words that deny together with another one, whatever language a short text was taken for. */
const joining: ReadonlySet<string> = new Set(
  'pas jamais rien aucun aucune nunca nada nadie ningun ninguna nessuno ninguem nenhum'.split(' '),
);

/** "Not only", "no doubt", "neither … nor" (once is enough), and "has never been higher", which is the highest. */
function deniesNothing(texts: readonly string[], place: number): boolean {
  const [word = '', next = '', afterNext = ''] = texts.slice(place, place + 3);
  if (word === 'nor') return texts.slice(0, place).some(isNegator);
  if (word === 'never' && next === 'been') return isComparative(afterNext);
  if (word === 'not' && next === 'been') return afterNext === 'this';
  return harmless.has(`${word} ${next}`);
}

const isComparative = (word: string): boolean =>
  ['so', 'as', 'more', 'less', 'worse'].includes(word) || /^.{3,}er$/.test(word);

const harmless: ReadonlySet<string> = new Set([
  ...['not only', 'not just', 'not merely', 'not least', 'not to', 'no doubt', 'without doubt'],
  ...['no wonder', 'no matter', 'no less', 'no fewer', 'nothing but', 'nothing less', 'or not'],
  ...['nicht nur', 'nicht zuletzt', 'не только', 'no solo', 'pas seulement', 'non solo'],
]);
