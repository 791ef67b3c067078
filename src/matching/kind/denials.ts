import type { MatchWord } from '../match-text.ts';
import { isNegator } from '../negation.ts';
import { isTurnedWithin } from './bound-negation.ts';
import {
  answers as answerWords,
  denialWords,
  denialWordsOf,
  denyingPhrases,
  harmlessPhrases,
  harmlessWordsOf,
  joiningWords,
  severalAtOnce,
  withouts as withoutWords,
  wordsOf,
} from './denial-words.ts';
import { fewIn } from './few.ts';
import { outdoneBy } from './outdone.ts';
import { phrases, placesIn } from './phrases.ts';

const rejections: ReadonlySet<string> = new Set(wordsOf(denialWords));
const joining: ReadonlySet<string> = new Set(wordsOf(joiningWords));
const withouts: ReadonlySet<string> = new Set(wordsOf(withoutWords));
const answers: ReadonlySet<string> = new Set(wordsOf(answerWords));
/** Behind these a whole statement is called untrue. */
const thats: ReadonlySet<string> = new Set('that dass que che что że ze ότι'.split(' '));
const denying = phrases(denyingPhrases);
const harmless = phrases(harmlessPhrases);
const byLanguage = (lists: Readonly<Record<string, string>>) =>
  new Map(Object.entries(lists).map(([language, list]) => [language, new Set(wordsOf(list))]));
const denialsOf = byLanguage(denialWordsOf);
const harmlessOf = byLanguage(harmlessWordsOf);

/**
 * Whether a word turns its sentence round. For the ranking of matches most of these are words like others.
 *
 * @param language BCP 47.
 */
export function isDenial({ text }: MatchWord, language: string): boolean {
  if (harmlessOf.get(language)?.has(text)) return false;
  return (
    isNegator(text) ||
    rejections.has(text) ||
    denialsOf.get(language)?.has(text) ||
    (language === 'ar' && isNegator(text.replace(/^[وف]/, ''))) ||
    isTurnedWithin(text, language)
  );
}

/**
 * How often the words of a sentence turn it round; in languages that deny with several words at once ("ne … pas", "никто не")
 * that is once at most. What "without" denies stands behind it: see `withoutsIn`.
 *
 * @param besides the places of words that count for something else.
 */
export function denialsIn(
  words: readonly MatchWord[],
  language: string,
  besides: ReadonlySet<number> = new Set(),
): number {
  const texts = words.map(({ text }) => text);
  // A short Italian text that was taken for English: there "ne" means "of it".
  const isItalian = texts.some((text) => italian.has(text));
  const skipped = new Set([...besides, ...placesIn(harmless, words)]);
  const found = [...denying(words), ...fewIn(words)].filter(
    (places) => !places.some((place) => skipped.has(place)),
  );
  const covered = new Set(found.flat());
  const places = words.flatMap((word, place) =>
    isDenial(word, language) &&
    !withouts.has(word.text) &&
    !(isItalian && word.text === 'ne') &&
    !(skipped.has(place) || covered.has(place) || deniesNothing(texts, place))
      ? [place]
      : [],
  );
  // In Arabic "ما" denies where it begins a sentence, and else means "what".
  const isWhat = language === 'ar' && texts[0] === 'ما' && !skipped.has(0) ? 1 : 0;
  const count = found.length + places.length + isWhat + (isCalledWrong(texts) ? 1 : 0);
  // "No, she did not" denies once.
  const answer = texts.slice(0, 3).findIndex((text) => answers.has(text));
  const isAnswer =
    count > 1 && answer >= 0 && !thats.has(texts[answer + 1] ?? '') && skipped.size === 0;
  const isOnce = severalAtOnce.has(language) || texts.some((text) => joining.has(text));
  // "No country has more" says that this one has the most, and denies it of the others.
  if (count > 0 && outdoneBy(words) !== null) return 2;
  if (isOnce) return Math.min(1, count) + (count > 0 && isDeniedAnew(texts) ? 1 : 0);
  return count - (isAnswer ? 1 : 0);
}

const italian: ReadonlySet<string> = new Set('il gli della dei che'.split(' '));

/** "The claim that … is wrong": what stands at the end speaks of all before it. */
const isCalledWrong = (texts: readonly string[]): boolean =>
  calledWrong.test(` ${texts.slice(-wordsOfVerdict).join(' ')}`) &&
  texts.some((text) => reported.has(text));

const calledWrong =
  / (?:is|was|are|were)(?: (?:a|an|pure|just|simply|completely|entirely|utterly|totally|complete|total|sheer))* (?:wrong|nonsense|rubbish|ridiculous|absurd|fabrication|fabrications|fabricated|invention|invented|fiction|made up|unsubstantiated)$/;
const wordsOfVerdict = 6;

const reported: ReadonlySet<string> = new Set(
  'that claim claims rumour rumours rumor rumors report reports allegation allegations idea notion suggestion'.split(
    ' ',
  ),
);

/** "Neither … nor" denies once, and "has never been higher" is the highest. */
function deniesNothing(texts: readonly string[], place: number): boolean {
  const [word = '', next = '', afterNext = ''] = texts.slice(place, place + 3);
  if (word === 'nor') return texts.slice(0, place).some(isNegator);
  return word === 'never' && next === 'been' && isComparative(afterNext);
}

const isComparative = (word: string): boolean =>
  ['so', 'as', 'more', 'less', 'worse'].includes(word) || /^.{3,}er$/.test(word);

/** The stems that stand behind each "without": where the other statement has one of them, it is denied. */
export const withoutsIn = (words: readonly MatchWord[]): readonly ReadonlySet<string>[] =>
  words.flatMap(({ text }, place) =>
    withouts.has(text)
      ? [
          new Set(
            words.slice(place + 1, place + 4).flatMap(({ stem, stop }) => (stop ? [] : [stem])),
          ),
        ]
      : [],
  );

/** Languages whose denials are known, by the first part of a BCP 47 tag. */
const known: ReadonlySet<string> = new Set(
  'en de fr es it pt nl sv da no ro ru uk pl cs hu fi tr el ar fa ur he ja zh ko hi'.split(' '),
);

/** Whether denials of a language can be told from its words. */
export const readsDenials = (language: string): boolean => known.has(language.slice(0, 2));

/** "Не обещал не расширять": "not" before two verbs that follow each other, of which each is denied, whatever else denies along with them. */
const isDeniedAnew = (texts: readonly string[]): boolean =>
  texts.some(
    (text, at) => nots.has(text) && texts[at + 2] === text && !onlys.has(texts[at + 1] ?? ''),
  );
const nots: ReadonlySet<string> = new Set(['не', 'nie']);
const onlys: ReadonlySet<string> = new Set('только лишь просто то tylko'.split(' '));
