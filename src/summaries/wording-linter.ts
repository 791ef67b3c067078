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
}

/** What a sentence says that the records do not carry. */
export interface WordingProblem {
  readonly code: WordingCode;
  readonly sentence: string;
  /** Why that is too much, in one sentence. */
  readonly because: string;
}

export type WordingCode =
  | 'says_there_is_none'
  | 'says_it_is_not_so'
  | 'says_it_is_so'
  | 'finds_without_search'
  | 'known_to_dropped'
  | 'as_of_in_place_of_look'
  | 'nobody_looked'
  | 'number_for_judgement';

/**
 * Finds the sentences of a text about a status that say more than its rung allows. Words between “ and ”
 * are somebody else's and are not judged; give the text of an outline by `ownWords`, which leaves out stored words.
 */
export function lintWording(text: string, facts: WordingFacts): readonly WordingProblem[] {
  return sentencesIn(text).flatMap((sentence) =>
    checks
      .filter(({ fails }) => fails(withoutQuotes(sentence), facts))
      .map(({ code, because }) => ({ code, sentence, because })),
  );
}

interface Check {
  readonly code: WordingCode;
  readonly because: string;
  readonly fails: (sentence: string, facts: WordingFacts) => boolean;
}

const checks: readonly Check[] = [
  {
    code: 'says_there_is_none',
    because: 'That nobody knows of any, or found any, does not say that there is none.',
    fails: (sentence) =>
      /\bthere (?:is|was|are|were|has been|exists?|existed) (?:absolutely )?(?:no|not any|zero)\b|\bno (?:such )?evidence (?:exists|existed|of|that|for)\b(?! (?:the|whoever|those))|\b(?:has|have|had|without|lacks?|lacking) (?:no |any |all )?evidence\b|\b(?:baseless|unfounded|groundless|unsubstantiated)\b/iu.test(
        sentence,
      ),
  },
  {
    code: 'says_it_is_not_so',
    because:
      'Only firm evidence against a claim speaks against it, and even that does not make it a falsehood.',
    fails: (sentence) =>
      /\b(?:did|does|do|has|have|was|is) ?(?:not|n['’]t) (?:happen|occur|take|taken|happened|occurred|place|true|so\b)|\bnever (?:happened|occurred|took|has|was|did)|\b(?:is|was|are|were|as) (?:false|untrue|wrong|a lie|fake|a hoax)\b|\b(?:debunk|disprov)\w*/iu.test(
        sentence,
      ),
  },
  {
    code: 'says_it_is_so',
    because: 'Evidence supports a claim; it does not make the desk the one who says so.',
    fails: (sentence) =>
      /\b(?:is|was|are|were) (?:true|a fact|proven|proved|correct|confirmed)\b|\b(?:proves|proved that|has proven)\b/iu.test(
        sentence,
      ),
  },
  {
    code: 'finds_without_search',
    because:
      'To find none is what a search does; here somebody only knew of none, or nobody looked.',
    fails: (sentence, facts) =>
      /\bno evidence (?:was |has been |could be |is )?found\b|\bfound no(?:ne| evidence)\b/iu.test(
        sentence,
      ) && !allowsFinding(sentence, facts),
  },
  {
    code: 'known_to_dropped',
    because: 'Whose knowledge it is may not be left out.',
    fails: (sentence) =>
      /\bno(?:t any)? (?:\w+ )?evidence\b(?! against| (?:was |has been |could be |is )?found| (?:exists|existed|of|that|for)\b)/iu.test(
        sentence,
      ) &&
      !/\b(?:known to|aware of|kn[eo]ws? of)\b/iu.test(sentence) &&
      !/\bfound no evidence\b/iu.test(sentence),
  },
  {
    code: 'as_of_in_place_of_look',
    because: 'The look reaches less far than the day that is asked about.',
    fails: (sentence, { asOf, lookedUntil }) =>
      lookedUntil !== null &&
      lookedUntil < asOf &&
      /\b(?:no evidence|known to|knew of|found|missing from|searched|looked)\b/iu.test(sentence) &&
      (sentence.includes(dateInWords(asOf)) || sentence.includes(asOf)),
  },
  {
    code: 'nobody_looked',
    because: 'What is not recorded may have been done.',
    fails: (sentence) =>
      /\b(?:nobody|no one|no-one) (?:has |had |ever )*(?:looked|searched|checked)\b|\b(?:was|were|been) never (?:checked|looked|searched)/iu.test(
        sentence.replace(/\bnot say that nobody has looked\b/giu, ''),
      ),
  },
  {
    code: 'number_for_judgement',
    because: 'A judgement is given in words; what cannot be judged is no number.',
    fails: (sentence) =>
      /\d\s*(?:%|per ?cent\b)|\b\d+(?:[.,]\d+)? (?:out )?of \d|\b\d+\/\d+\b|\bfifty[- ]fifty\b/iu.test(
        sentence.replace(/ladder\/\d+/gu, ''),
      ),
  },
];

/** At rung noted a search can still be on record, one that does not count: its own sentence may say what it found. */
function allowsFinding(sentence: string, { status, rung, looks }: WordingFacts): boolean {
  const searched = looks.includes('searched');
  const tellsOfSearch = /\bsearched\b/iu.test(sentence);
  if (status === 'no_evidence_found' && rung !== 'noted') return searched || rung === 'expected';
  return (
    searched &&
    (tellsOfSearch || (/\bfound (?:in|by)\b/iu.test(sentence) && status !== 'no_evidence_found'))
  );
}

function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]["”’]?)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function withoutQuotes(sentence: string): string {
  return sentence.replace(/“[^”]*”/gu, '…');
}
