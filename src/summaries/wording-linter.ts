import {
  englishWording,
  type WordingChecks,
  type WordingCode,
  type WordingFacts,
} from './wording-checks.ts';

/** A sentence that says more than the records carry. */
export interface WordingProblem {
  readonly code: WordingCode;
  readonly sentence: string;
  /** Why that is too much, in one sentence. */
  readonly because: string;
}

/**
 * Finds the sentences of a text about a status that say more than its rung allows, by the checks of its
 * language. Words between that language's quotation marks are somebody else's and are not judged; for an
 * outline, give `ownWords` of its sentences, which leaves out names and places too.
 */
export function lintWording(
  text: string,
  facts: WordingFacts,
  { checks, between, quotes }: WordingChecks = englishWording,
): readonly WordingProblem[] {
  return text
    .split(between)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) =>
      checks
        .filter(({ fails }) => fails(sentence.replace(quotes, '…'), facts))
        .map(({ code, because }) => ({ code, sentence, because })),
    );
}
