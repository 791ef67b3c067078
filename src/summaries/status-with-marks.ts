import type { Dossier } from '../model/dossier.ts';
import type { InForce } from '../model/judgements-in-force.ts';
import { misleadingMarks } from '../model/misleading-marks.ts';
import { plainText } from './phrase.ts';
import { statusFactsOf } from './status-facts-of.ts';
import { statusSentence } from './status-sentence.ts';
import { takenBackPhrases } from './taken-back-phrases.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/** Where a claim stands, on one line: first that it was taken back, where it was, and last the marks *misleading*. */
export function statusWithMarks(dossier: Dossier, words: Words = english): string {
  const { claim, moment } = dossier;
  return [
    ...takenBackPhrases(claim, moment.asOf, words).map(({ phrase }) => plainText(phrase)),
    statusSentence(statusFactsOf(dossier), words),
    ...markSentences(dossier, words),
  ].join(' ');
}

/** A sentence for each mark *misleading* that stands, with who set it and what is left out. */
export const markSentences = (dossier: InForce, words: Words = english): readonly string[] =>
  misleadingMarks(dossier).map(({ by, leftOut }) =>
    plainText(words.standing.misleading(by, leftOut)),
  );
