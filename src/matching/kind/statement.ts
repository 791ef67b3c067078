import { isUnspaced } from '../../words/part-words.ts';
import { type MatchText, type MatchWord, readMatchText } from '../match-text.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { isAsked, negationAsked } from './asked-in-the-negative.ts';
import { denyingLanguage } from './bound-negation.ts';
import { type Cases, casesOf } from './cases.ts';
import { denialsIn, isDenial, withoutsIn } from './denials.ts';
import { readDesignations } from './designations.ts';
import { lackOfEvidenceIn } from './evidence-lacking.ts';
import { withoutHanNumbers } from './han-numbers.ts';
import { type NamedTimes, readTimes } from './named-times.ts';
import { phrasalVerbsIn } from './phrasal-verbs.ts';
import { isAmount, type Quantity, quantitiesIn } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import { inUsualWords } from './usual-words.ts';
import { isVerdict } from './verdicts.ts';

/** One sentence, or a few, taken apart for comparing what they state. */
export interface Statement {
  readonly written: string;
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
  /** In lower case: "who" of "WHO". */
  readonly abbreviations: readonly string[];
  /** The stems that verbs of two words stand for, by each of these. */
  readonly phrasalVerbs: ReadonlyMap<string, readonly string[]>;
}

/** Takes a sentence apart. */
export function readStatement(original: string, language = 'en'): Statement {
  const written = inUsualWords(original, language);
  const text = readMatchText(withoutHanNumbers(written), language);
  const denying = denyingLanguage(written, language);
  const sentences = sentencesOf(written).map((each) => ({
    words: readMatchText(each, language).words,
    isQuestion: isAsked(each),
  }));
  const { times, rest } = readTimes(written);
  const named = readDesignations(rest);
  return {
    written,
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
    abbreviations: abbreviationsIn(written),
    phrasalVerbs: language === 'en' ? phrasalVerbsIn(text.words) : noVerbs,
  };
}

/** A sentence that only says that something is untrue speaks of the others: after one that denies it denies that, before it it agrees. */
function whatTheyDeny(
  sentences: readonly { readonly words: readonly MatchWord[]; readonly isQuestion: boolean }[],
  language: string,
): Pick<Statement, 'denials' | 'isDeniedTwice' | 'lacks'> {
  let denials = 0;
  let verdicts = 0;
  let isDeniedTwice = false;
  const lacks = new Set<string>();
  for (const { words, isQuestion } of sentences) {
    const lacking = lackOfEvidenceIn(words);
    const asking = isQuestion ? negationAsked(words, language) : nowhere;
    for (const place of lacking) {
      const word = words[place];
      if (word && !word.stop && !isUnspaced(word.text) && !isDenial(word, language)) {
        lacks.add(word.stem);
      }
    }
    if (lacking.size > 0) lacks.add('');
    if (asking.size === 0 && isVerdict(words, language)) {
      verdicts += 1;
      isDeniedTwice ||= denials > 0;
    } else denials += denialsIn(words, language, new Set([...lacking, ...asking]));
  }
  return {
    denials: verdicts > 0 ? 1 : denials,
    isDeniedTwice,
    lacks: lacks.size > 0 ? lacks : null,
  };
}

const noVerbs: ReadonlyMap<string, readonly string[]> = new Map();
const nowhere: ReadonlySet<number> = new Set();
