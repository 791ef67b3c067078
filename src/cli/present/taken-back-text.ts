import type { MayFall } from '../../model/taken-back.ts';
import { plainText } from '../../summaries/phrase.ts';
import { takenBackPhrases } from '../../summaries/taken-back-phrases.ts';
import { wrap } from '../../summaries/wrap.ts';

/** That a record was taken back, or what it rests on, for the terminal: it stands before all else of the record. */
export const takenBackText = (record: MayFall, asOf: string, width: number): readonly string[] =>
  takenBackInWords(record, asOf).map((line) => wrap(line, { width, indent: '  ' }));

/** The same where it stands in a line of its own or before other words. */
export const takenBackInWords = (record: MayFall, asOf: string): readonly string[] =>
  takenBackPhrases(record, asOf).map(({ phrase }) => plainText(phrase));
