import { isUnspaced } from '../../words/part-words.ts';
import { type MatchText, type MatchWord, readMatchText } from '../match-text.ts';
import { contraryOf } from './antonyms.ts';
import { denyingLanguage } from './bound-negation.ts';
import { type Cases, casesOf, doerAmong } from './cases.ts';
import { denialsIn, isDenial, withoutsIn } from './denials.ts';
import { readDesignations } from './designations.ts';
import { lackOfEvidenceIn } from './evidence-lacking.ts';
import { fewIn } from './few.ts';
import { withoutHanNumbers } from './han-numbers.ts';
import { baseOfVerb } from './irregular-verbs.ts';
import { type NamedTimes, readTimes } from './named-times.ts';
import { areOneNation } from './nations.ts';
import { isAmount, type Quantity, quantitiesIn } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import { areSynonyms } from './synonyms.ts';
import { isVerdict } from './verdicts.ts';

/** One sentence, or a few, taken apart for comparing what they state. */
export interface Statement {
  readonly text: MatchText;
  /** BCP 47. */
  readonly language: string;
  /** What it speaks of: words that are neither little nor a number nor a denial. */
  readonly content: readonly MatchWord[];
  /** How often its words turn it round. */
  readonly denials: number;
  /** Whether a sentence that only says so calls another one untrue which denies something. */
  readonly isDeniedTwice: boolean;
  /** The stems behind each "without". */
  readonly withouts: readonly ReadonlySet<string>[];
  /** The telling stems by which it says that evidence or knowledge is lacking; null where it does not. */
  readonly lacks: ReadonlySet<string> | null;
  readonly amounts: readonly Quantity[];
  readonly times: NamedTimes;
  /** By which endings its words tell who does something; null where their order does. */
  readonly cases: Cases | null;
  /** "F-16", "Law 104". */
  readonly designations: readonly string[];
}

/** Takes a sentence apart. */
export function readStatement(written: string, language = 'en'): Statement {
  const text = readMatchText(withoutHanNumbers(written), language);
  const denying = denyingLanguage(written, language);
  const sentences = sentencesOf(written).map((each) => readMatchText(each, language).words);
  const { times, rest } = readTimes(written);
  const named = readDesignations(rest);
  return {
    text,
    language,
    content: text.words.filter(
      (word) =>
        !word.stop &&
        !isDenial(word, denying) &&
        !/^\p{N}/u.test(word.text) &&
        !isAmount(word.text, language),
    ),
    ...whatTheyDeny(sentences, denying),
    withouts: withoutsIn(text.words),
    amounts: quantitiesIn(named.rest, language),
    times,
    cases: casesOf(written, language),
    designations: named.designations,
  };
}

/** A sentence that only says that something is untrue speaks of the others: after one that denies it denies that, before it it agrees. */
function whatTheyDeny(
  sentences: readonly (readonly MatchWord[])[],
  language: string,
): Pick<Statement, 'denials' | 'isDeniedTwice' | 'lacks'> {
  let denials = 0;
  let verdicts = 0;
  let isDeniedTwice = false;
  const lacks = new Set<string>();
  for (const words of sentences) {
    const lacking = lackOfEvidenceIn(words);
    for (const place of lacking) {
      const word = words[place];
      if (word && !word.stop && !isUnspaced(word.text) && !isDenial(word, language)) {
        lacks.add(word.stem);
      }
    }
    if (lacking.size > 0) lacks.add('');
    if (isVerdict(words, language)) {
      verdicts += 1;
      isDeniedTwice ||= denials > 0;
    } else denials += denialsIn(words, language, lacking);
  }
  return {
    denials: verdicts > 0 ? 1 : denials,
    isDeniedTwice,
    lacks: lacks.size > 0 ? lacks : null,
  };
}

/** What two statements have in common and what either has alone. */
export interface Alignment {
  /** The share of the words of both that have a partner, 0 to 1. */
  readonly shared: number;
  /** The share of the claim's words that have a partner. */
  readonly covered: number;
  readonly onlyOne: readonly MatchWord[];
  readonly onlyOther: readonly MatchWord[];
  readonly antonyms: readonly (readonly [string, string])[];
}

/** Finds for each word of one statement its partner in the other: the same stem, or nearly the same word. */
export function align(one: Statement, other: Statement): Alignment {
  const onlyOne = one.content.filter((word) => !hasPartner(word, other));
  const onlyOther = other.content.filter((word) => !hasPartner(word, one));
  const antonyms = antonymsBetween(alone(one, other), alone(other, one));
  const opposed = new Set(antonyms.flat());
  const met = (statement: Statement, lonely: readonly MatchWord[]): number =>
    statement.content.length - lonely.filter((word) => !opposed.has(word.text)).length;
  const all = one.content.length + other.content.length;
  const partners = met(one, onlyOne) + met(other, onlyOther);
  return {
    shared: all === 0 ? 0 : partners / all,
    covered: other.content.length === 0 ? 0 : met(other, onlyOther) / other.content.length,
    onlyOne: onlyOne.filter((word) => !opposed.has(word.text)),
    onlyOther: onlyOther.filter((word) => !opposed.has(word.text)),
    antonyms,
  };
}

/** All words, little ones too, that stand in one alone: "up" and "down" are little words. Those that deny count elsewhere. */
function alone(one: Statement, other: Statement): readonly MatchWord[] {
  const { words } = one.text;
  const few = new Set(fewIn(words).flat());
  return words.filter(
    (word, place) =>
      !other.text.stems.has(word.stem) && !isDenial(word, one.language) && !few.has(place),
  );
}

function hasPartner(word: MatchWord, { text, cases }: Statement): boolean {
  if (text.stems.has(word.stem)) return true;
  const verb = baseOfVerb(word.text) ?? word.text;
  return text.words.some(
    (other) =>
      !other.stop &&
      (isNearly(word.stem, other.stem) ||
        verb === (baseOfVerb(other.text) ?? other.text) ||
        areSynonyms(word.stem, other.stem) ||
        areOneNation(word.text, other.text) ||
        (cases !== null && doerAmong(word, other, cases) !== null)),
  );
}

/** "migrant" and "migration", "Lukashenka" and "Lukashenko": long words that begin alike. */
function isNearly(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length);
  if (least < 5) return false;
  let same = 0;
  while (same < least && one[same] === other[same]) same += 1;
  return same >= 5 && same >= 0.7 * Math.max(one.length, other.length);
}

function antonymsBetween(
  some: readonly MatchWord[],
  others: readonly MatchWord[],
): readonly (readonly [string, string])[] {
  return some.flatMap((one) => {
    const contraries = formsOf(one).map(contraryOf);
    return others
      .filter((other) => formsOf(other).some((form) => contraries.some((isOne) => isOne(form))))
      .map(({ text }) => [one.text, text] as const);
  });
}

/** A word as it is written, its stem, and the base of a verb whose forms no stemmer knows. */
const formsOf = ({ text, stem }: MatchWord): readonly string[] => [
  ...new Set([stem, text, baseOfVerb(text) ?? text]),
];
