import { type MatchWord, readMatchText } from '../match-text.ts';
import { hasPartner } from './alignment.ts';
import { denialsIn } from './denials.ts';
import type { Statement } from './statement.ts';
import { isVerdict } from './verdicts.ts';

/*
 * "The mayor met the ambassador, but nobody saw it" denies that somebody saw it, and "if he met her, nobody saw it" neither says nor
 * denies that he did.
 */

/**
 * How many parts of an English statement deny something that the other does not speak of, where all else of it says the most of what the
 * other says.
 */
export function deniedElsewhere(one: Statement, other: Statement): number {
  if (one.denials === 0 || one.language !== 'en' || other.language !== 'en') return 0;
  const parts = partsOf(one.written).map((part) => readMatchText(part, 'en').words);
  const besides = parts.filter((words) => deniesSomethingElse(words, one, other));
  if (besides.length === 0) return 0;
  const rest = parts.filter((words) => !besides.includes(words)).flat();
  const told = other.content.filter((word) => rest.some((each) => each.stem === word.stem));
  return told.length >= mostOf * other.content.length ? besides.length : 0;
}

const mostOf = 0.5;

/** Where a part of a sentence ends: at a mark, and before what joins it to the next. */
const joint =
  /[,;:()–—]\s*|\s+-+\s+|\s+(?=(?:and|but|yet|although|though|because|since|while|whereas|if|unless|as|so that|without)\s)|[.!?…]+\s+/iu;

const partsOf = (written: string): readonly string[] =>
  written.split(joint).filter((part) => /\p{L}/u.test(part));

/** "She has not resigned, and she is not ill" denies twice, and each time something; "it is not true that she did not" takes back what it denies. */
export function deniesPartByPart({ written, language, isDeniedTwice }: Statement): boolean {
  if (language !== 'en' || isDeniedTwice) return false;
  const parts = written.split(joined).map((part) => readMatchText(part, 'en').words);
  return (
    parts.length > 1 &&
    parts.every((words) => denialsIn(words, 'en') <= 1 && !isVerdict(words, 'en'))
  );
}

const joined = /\s*[,;]?\s+(?:and|nor)\s+|;\s+/iu;

const nots: ReadonlySet<string> = new Set(
  'not no never nobody none nothing neither nor nowhere dont doesnt didnt isnt arent wasnt werent wont cant cannot couldnt hasnt havent hadnt'.split(
    ' ',
  ),
);

function deniesSomethingElse(
  words: readonly MatchWord[],
  one: Statement,
  other: Statement,
): boolean {
  const not = words.findIndex(({ text }) => nots.has(text));
  if (not === -1 || isVerdict(words, 'en') || denialsIn(words, 'en') === 0) return false;
  const telling = new Set(one.content.map(({ stem }) => stem));
  const denied = words.slice(not).filter(({ stem }) => telling.has(stem));
  return (
    denied.length > 0 &&
    !words.some(({ text }) => speakingOfAll.has(text)) &&
    !denied.some((word) => hasPartner(word, other))
  );
}

/** What is denied of these is denied of all that is said: "nothing of the kind happened". */
const speakingOfAll: ReadonlySet<string> = new Set(
  `happen happens happened occur occurs occurred place kind sort such so true truth untrue right correct case fact real reality basis substance
  foundation grounds evidence proof indication way chance question doubt longer exist exists existed`.split(
    /\s+/,
  ),
);
