import type { Dossier } from '../model/dossier.ts';
import { misleadingMarks } from '../model/misleading-marks.ts';
import { plainText } from './phrase.ts';
import { statusFactsOf } from './status-facts-of.ts';
import { statusSentence } from './status-sentence.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/** Where a claim stands, on one line, with the marks *misleading* behind it. */
export function statusWithMarks(dossier: Dossier, words: Words = english): string {
  return [statusSentence(statusFactsOf(dossier), words), ...markSentences(dossier, words)].join(
    ' ',
  );
}

/** A sentence for each mark *misleading* that stands, with who set it and what is left out. */
export const markSentences = (
  dossier: Pick<Dossier, 'assessed' | 'dissent'>,
  words: Words = english,
): readonly string[] =>
  misleadingMarks(dossier).map(({ by, leftOut }) =>
    plainText(words.standing.misleading(by, leftOut)),
  );
