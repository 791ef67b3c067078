import { dateInWords } from '../model/edtf-words.ts';
import type { Rung, Status } from '../model/vocabularies/statuses.ts';

/** What the records allow a sentence to say. */
export interface WordingFacts {
  readonly status: Status;
  readonly rung: Rung | null;
  /** The latest day a counted look reaches, `YYYY-MM-DD`. */
  readonly lookedUntil: string | null;
  /** The as-of day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The kinds of the looks on record, counted or not. */
  readonly looks: readonly Rung[];
  /** The days that looks reach which do not count, `YYYY-MM-DD`: such a day may be told of that look. */
  readonly otherReaches?: readonly string[];
}

/** What a sentence can say that the records do not carry. */
export type WordingCode =
  | 'says_there_is_none'
  | 'says_it_is_not_so'
  | 'says_it_is_so'
  | 'finds_without_search'
  | 'known_to_dropped'
  | 'as_of_in_place_of_look'
  | 'nobody_looked'
  | 'number_for_judgement';

/** One way to say too much: why it is, and how it is told in a sentence without quotes. */
export interface WordingCheck {
  readonly code: WordingCode;
  readonly because: string;
  readonly fails: (sentence: string, facts: WordingFacts) => boolean;
}

/** The checks of one language, and how its sentences and the words of others are told apart. */
export interface WordingChecks {
  readonly checks: readonly WordingCheck[];
  /** Between two sentences. */
  readonly between: RegExp;
  /** Words of others, which are not judged. */
  readonly quotes: RegExp;
}

/** The checks, each about one way in which a rung of the ladder is taken for a higher one. */
const checks: readonly WordingCheck[] = [
  {
    code: 'says_there_is_none',
    because: 'That nobody knew of any, or found any, does not say that there is none.',
    fails: anyOf([
      /\bthere (?:is|was|are|were|has been) (?:absolutely |simply )?(?:no|not any|zero)\b/iu,
      /\bno (?:such |firm )?evidence (?:exists|existed|of|that|whatsoever|at all)\b/iu,
      /\b(?:has|have|had|without|lacks?|lacking) (?:no |any |all )?evidence\b/iu,
      /\b(?:baseless|unfounded|groundless|unsubstantiated|unproven)\b/iu,
    ]),
  },
  {
    code: 'says_it_is_not_so',
    because: 'Evidence speaks against a claim; where none was found, not even that.',
    fails: anyOf([
      /\b(?:did|does|do|has|have|was|is)(?: not|n['’]t) (?:been |taken? )?(?:happen|occur|place|true|the case)/iu,
      /\bnever (?:happened|occurred|took place)\b/iu,
      /\b(?:is|was|are|were|as) (?:false|untrue|wrong|a lie|fake|a hoax)\b/iu,
      /\b(?:debunk|disprov)\w*/iu,
    ]),
  },
  {
    code: 'says_it_is_so',
    because: 'Evidence supports a claim; it does not make the desk the one who says it.',
    fails: anyOf([
      /(?<!\bwhether it )\b(?:is|was|are|were) (?:true|a fact|proven|proved|correct|confirmed)\b/iu,
      /\b(?:proves|has proven|proved that)\b/iu,
    ]),
  },
  {
    code: 'finds_without_search',
    because:
      'Only a search finds none; here somebody knew of none, or nobody is recorded as having looked.',
    fails: (sentence, facts) => saysFound(sentence) && !mayFind(sentence, facts),
  },
  {
    code: 'known_to_dropped',
    because: 'Whose knowledge it is may not be left out.',
    fails: (sentence) =>
      /\bno (?:\w+ )?evidence\b(?! against the claim)/iu.test(sentence) &&
      !saysFound(sentence) &&
      !/\b(?:known to|aware of|kn[eo]ws? of)\b/iu.test(sentence),
  },
  {
    code: 'as_of_in_place_of_look',
    because: 'The look reaches less far than the day that is asked about.',
    fails: (sentence, { asOf, lookedUntil, otherReaches = [] }) =>
      lookedUntil !== null &&
      lookedUntil < asOf &&
      !otherReaches.includes(asOf) &&
      /\b(?:no evidence|known to|kn[eo]w of|found|missing from|searched|looked)\b/iu.test(
        sentence,
      ) &&
      (sentence.includes(dateInWords(asOf)) || sentence.includes(asOf)),
  },
  {
    code: 'nobody_looked',
    because: 'What is not recorded may have been done.',
    fails: (sentence) =>
      /\b(?:nobody|no ?one) (?:has |had |ever )*(?:looked|searched|checked)\b/iu.test(
        sentence.replace(/\bnot say that nobody has looked\b/giu, ''),
      ) || /\bnever (?:been )?(?:checked|looked|searched)\b/iu.test(sentence),
  },
  {
    code: 'number_for_judgement',
    because: 'A judgement is given in words, and what cannot be judged is no number.',
    fails: (sentence) => numberForJudgement(sentence.replace(/\bladder\/\d+\b/gu, '')),
  },
];

/** The checks of English. */
export const englishWording: WordingChecks = {
  checks,
  between: /(?<=[.!?]["”’]?)\s+|\n+/u,
  quotes: /“[^”]*”/gu,
};

const numberForJudgement = anyOf([
  /\d\s*(?:%|per ?cent\b)/iu,
  /\b\d+(?:[.,]\d+)? (?:out )?of \d/iu,
  /\b\d+\/\d+\b/u,
  /\bfifty[- ]fifty\b/iu,
]);

/** Whether one of the patterns is in a sentence. */
export function anyOf(patterns: readonly RegExp[]): (sentence: string) => boolean {
  return (sentence) => patterns.some((pattern) => pattern.test(sentence));
}

function saysFound(sentence: string): boolean {
  return /\bno (?:\w+ )?evidence (?:(?:was|has been|could be|is) )?found\b|\bfound no(?:ne\b| (?:\w+ )?evidence\b)/iu.test(
    sentence,
  );
}

/**
 * Somebody must have searched. Where the status rests on a lower rung, a search can still be on record that
 * does not count; then only the sentence that tells of that search may say what it found.
 */
function mayFind(sentence: string, { status, rung, looks }: WordingFacts): boolean {
  if (!looks.includes('searched')) return false;
  const restsOnSearch = status === 'no_evidence_found' && rung !== 'noted';
  return restsOnSearch || /\bsearched\b/iu.test(sentence) || /^possibly by then\b/iu.test(sentence);
}
