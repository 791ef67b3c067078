import { type WordingCode, type WordingFacts, wordingChecks } from './wording-checks.ts';

/** A sentence that says more than the records carry. */
export interface WordingProblem {
  readonly code: WordingCode;
  readonly sentence: string;
  /** Why that is too much, in one sentence. */
  readonly because: string;
}

/**
 * Finds the sentences of an English text about a status that say more than its rung allows. Words between
 * “ and ” are somebody else's and are not judged; for an outline, give `ownWords` of its sentences, which leaves
 * out names and places too.
 */
export function lintWording(text: string, facts: WordingFacts): readonly WordingProblem[] {
  return sentencesIn(text).flatMap((sentence) =>
    wordingChecks
      .filter(({ fails }) => fails(withoutQuotes(sentence), facts))
      .map(({ code, because }) => ({ code, sentence, because })),
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
