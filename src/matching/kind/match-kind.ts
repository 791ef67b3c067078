import type { MatchKind } from '../../model/vocabularies/matches.ts';
import type { MatchDocument } from '../match-document.ts';
import type { MatchQuery } from '../match-query.ts';
import { type Alignment, align, isMet } from './alignment.ts';
import { amountsThatDiffer, boundsThatDiffer, periodsThatDiffer } from './amounts-compared.ts';
import { anotherDeed } from './another-deed.ts';
import { anotherDoesIt } from './another-does-it.ts';
import { anotherThing } from './another-thing.ts';
import { anotherThingChanges } from './another-thing-changes.ts';
import { articlesChange } from './articles-change.ts';
import { isAmountOfAsMuch } from './as-much-as.ts';
import { areComparedWithOthers, isComparedAlone } from './compared-alone.ts';
import { areOfOneScale, comparedTheOtherWay, isLessAndMore } from './compared-the-other-way.ts';
import { isComparedWithAnother } from './compared-with-another.ts';
import { readsDenials } from './denials.ts';
import { denialBetween } from './denials-between.ts';
import { isContraryDenied } from './denied-contrary.ts';
import { deniesAnotherNoun } from './denies-another-noun.ts';
import { arePlacesExchanged } from './exchanged-places.ts';
import { fewAgainstSo } from './few.ts';
import { areOneMisspelt } from './misspelt.ts';
import { timesThatDiffer } from './named-times.ts';
import { namesChangePlaces } from './names-change-places.ts';
import { namesDiffer } from './names-differ.ts';
import { nearestStatement } from './nearest-statement.ts';
import { nounsChangePlaces } from './nouns-change-places.ts';
import { isCountedOfAll, partsThatDiffer, someOfThose } from './parts-of-all.ts';
import { arePartsTurned } from './parts-turned.ts';
import { relativeOfOne } from './relatives.ts';
import { isRestrictedAlone } from './restricted.ts';
import type { Statement } from './statement.ts';
import { isFuture, isPast, isUnreal, undoneIn } from './unreal.ts';
import { areVerbsApart } from './worded-otherwise.ts';

/** What a match is, and what makes it so. */
export interface KindOfMatch {
  readonly kind: MatchKind;
  readonly because: string | null;
}

/**
 * What a text is to a claim, whoever says it: the same, the opposite, or of one topic. Held against the
 * sentences of the text that come nearest to the claim. In doubt it is the topic: to call a denial the same would be worse
 * than to miss a repeat.
 */
export function kindOfMatch(query: MatchQuery, document: MatchDocument): KindOfMatch {
  const { statement, claim, alignment } = nearestStatement(query, document);
  return kindOfStatements(statement, claim, alignment);
}

/** What one statement is to another, whoever says it. */
function kindOfStatements(
  one: Statement,
  other: Statement,
  alignment: Alignment = align(one, other),
): KindOfMatch {
  if (alignment.shared < sharedLeast || alignment.covered < coveredLeast) return topic(null);
  const denial = denialBetween(one, other, alignment);
  if ('unclear' in denial) return topic(denial.unclear);
  const exchanged = comparedTheOtherWay(one, other);
  const isUndenied = !exchanged && isContraryDeniedIn(one, other, alignment);
  const turned = (denial.isDenied && !isUndenied) || arePartsTurned(one, other);
  const antonyms = isUndenied ? undefined : alignment.antonyms[0];
  // "A is dearer than B" is "B is cheaper than A".
  const isSaidFromTheOtherSide =
    exchanged &&
    !turned &&
    (alignment.antonyms.length === 1 || (!antonyms && isLessAndMore(one, other)));
  const turns = [turned, antonyms !== undefined, exchanged].filter(Boolean).length;
  if (turns > 1 && !isSaidFromTheOtherSide) return topic('one denies what the other turns round');
  const another = whatIsAnother(one, other, { alignment, isCompared: exchanged });
  if (another !== null) return topic(another);
  if (turned && deniesAnotherNoun(one, other)) {
    return topic('what one of the two denies is something else');
  }
  if (turned && (isNotDoneYet(one, other) || isNotDoneYet(other, one))) return topic(unreal);
  if (turned) return opposite('one of the two denies it');
  if (antonyms && isUnrealAt(one, antonyms[0]) !== isUnrealAt(other, antonyms[1]))
    return topic(unreal);
  if (exchanged && !antonyms && !isSaidFromTheOtherSide) {
    return areOfOneScale(one, other)
      ? opposite('what is compared stands the other way round')
      : topic('they compare something else');
  }
  if (antonyms && !exchanged) return opposite(`"${antonyms[0]}" against "${antonyms[1]}"`);
  if (alignment.shared < sameLeast || alignment.covered < sameLeast) return topic(null);
  const numbers = amountsThatDiffer(one.amounts, other.amounts);
  if (numbers) return opposite(`another number: ${numbers[0]} against ${numbers[1]}`);
  return sameUnless(one, other, alignment);
}

/** "Not allowed" is "banned". */
function isContraryDeniedIn(one: Statement, other: Statement, { antonyms }: Alignment): boolean {
  const [pair] = antonyms;
  if (pair === undefined || antonyms.length > 1) return false;
  return isContraryDenied(one, pair) || isContraryDenied(other, [pair[1], pair[0]]);
}

/** What makes two statements speak of two things. */
function whatIsAnother(
  one: Statement,
  other: Statement,
  { alignment, isCompared }: { readonly alignment: Alignment; readonly isCompared: boolean },
): string | null {
  const time = timesThatDiffer(one.times, other.times);
  if (time !== null) return time;
  if (periodsThatDiffer(one.amounts, other.amounts)) return 'they name another time';
  if (namesDiffer(alignment) || designationsDiffer(one, other)) {
    return 'they name somebody or something else';
  }
  if (!isCompared && isAnotherDoer(one, other)) {
    return "the same names, each in the other's place";
  }
  if (!isCompared && isComparedWithAnother(one, other, alignment.antonyms)) {
    return 'they compare it with something else';
  }
  if (anotherThingChanges(one, other)) return 'what rises or falls is something else';
  return fewAgainstSo(one, other);
}

/** Whether by the order of their words, or where these have cases by their endings, each does what is done to it in the other. */
function isAnotherDoer(one: Statement, other: Statement): boolean {
  const cases = one.cases ?? other.cases;
  if (arePlacesExchanged(one, other, cases)) return true;
  if (cases !== null) return anotherDoesIt(one, other, cases);
  return [namesChangePlaces, nounsChangePlaces, articlesChange].some((told) => told(one, other));
}

/** What nobody denies may still be two: in doubt it is the topic. */
function sameUnless(one: Statement, other: Statement, alignment: Alignment): KindOfMatch {
  const bounds = boundsThatDiffer(one.amounts, other.amounts);
  if (bounds === 'opposite') return opposite('one says at least so many, the other at most');
  if (bounds === 'another')
    return topic('one says how many, the other at most or at least so many');
  const opposed = new Set(alignment.antonyms.flat());
  if (isUnrealBut(one, opposed) !== isUnrealBut(other, opposed)) return topic(unreal);
  if (isUndoneAlone(one, other) !== isUndoneAlone(other, one)) {
    return topic('one says that it was done, the other that it was given up, put off or avoided');
  }
  if (isStillToCome(one, other) || isStillToCome(other, one)) {
    return topic('one says that it was so, the other that it will be');
  }
  if (isRestrictedAlone(one, other))
    return topic('one says that only those do, the other that they do');
  const relative = relativeOfOne(one, other);
  if (relative) return topic(`only one of the two speaks of "${relative}"`);
  const parts = partsThatDiffer(one.text.words, other.text.words);
  if (parts) return topic(`one speaks of "${parts[0]}", the other of "${parts[1]}"`);
  const some = someOfThose(one, other);
  if (some) return topic(`only one of the two speaks of "${some}"`);
  if (isCountedOfAll(one, other)) return topic('one speaks of all, the other of so many');
  if (isComparedAlone(one, other)) return topic('one compares two, the other does not');
  if (areComparedWithOthers(one, other, alignment))
    return topic('they compare it with something else');
  if (isAmountOfAsMuch(one, other)) return topic('one says as much as, the other how much');
  if (areVerbsApart(one, other)) return topic('one verb of two words in place of another');
  const things = anotherThing(one, other, alignment);
  if (things) return topic(`"${things[0]}" in place of "${things[1]}"`);
  const deeds = anotherDeed(one, other, alignment);
  if (deeds) return topic(`"${deeds[0]}" here, "${deeds[1]}" there`);
  if (!(readsDenials(one.language) && readsDenials(other.language)) && alignment.shared < 1) {
    return topic('whether one denies it cannot be told in this language');
  }
  return { kind: 'same', because: null };
}

const unreal = 'one says that it is so, the other that it may be, is planned or asked for';

/** Whether a statement, but for these words, speaks of what may be, is planned or asked for. */
const isUnrealBut = ({ text, language }: Statement, opposed: ReadonlySet<string>): boolean =>
  isUnreal(
    text.words.filter((word) => !opposed.has(word.text)),
    language,
  );

/** "Is considering supplying" is no contrary of "has not supplied": who plans it may not have done it. */
const isNotDoneYet = (planned: Statement, denied: Statement): boolean =>
  planned.denials === 0 &&
  denied.denials > 0 &&
  isUnrealBut(planned, none) &&
  !isUnrealBut(denied, none);

const none: ReadonlySet<string> = new Set();

/** Whether somebody may do, promises or is asked to do what a word says: "promised to scrap" it. */
function isUnrealAt({ text: { words }, language }: Statement, word: string): boolean {
  const at = words.findIndex(({ text }) => text === word);
  return isUnreal(words.slice(Math.max(0, at - wordsBefore), Math.max(0, at)), language);
}

const wordsBefore = 3;

/** Whether one speaks of what was given up or put off, and the other does not say so in its words. */
const isUndoneAlone = (one: Statement, other: Statement): boolean =>
  undoneIn(one.text.words).some(
    (word) =>
      !(isMet(word, one, other) || other.text.words.some((each) => areOneMisspelt(word, each))),
  );

const isStillToCome = (one: Statement, other: Statement): boolean =>
  isFuture(one.text.words) &&
  !isFuture(other.text.words) &&
  (isPast(other.text.words) || one.text.words.some(({ text }) => text === 'would'));

const designationsDiffer = ({ designations }: Statement, other: Statement): boolean =>
  designations.length > 0 &&
  other.designations.length > 0 &&
  !designations.some((each) => other.designations.includes(each));

/** The least share of words in common to speak of one thing at all, and to say the same of it, or the same with another number. */
const sharedLeast = 0.5;
const coveredLeast = 0.5;
const sameLeast = 0.6;

const topic = (because: string | null): KindOfMatch => ({ kind: 'same_topic', because });
const opposite = (because: string): KindOfMatch => ({ kind: 'opposite', because });
