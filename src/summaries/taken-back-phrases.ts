import { asOfDay, type MayFall, takenBackBy } from '../model/taken-back.ts';
import type { Phrase } from './phrase.ts';
import { english } from './words/english.ts';
import type { Words } from './words/words.ts';

/** A phrase on a retraction, with its number. */
export interface TakenBackPhrase {
  readonly n: number;
  readonly phrase: Phrase;
}

/**
 * That a record was taken back, or what it rests on, and why, with the number of each retraction: what every face of the record
 * says first.
 */
export function takenBackPhrases(
  record: MayFall,
  asOf: string,
  words: Pick<Words, 'corrections'> = english,
): readonly TakenBackPhrase[] {
  const say = words.corrections;
  const day = asOfDay({ asOf });
  return [
    ...takenBackBy(record, day).map((each) => ({ n: each.n, phrase: say.takenBack(each) })),
    ...(record.fellWith ?? []).flatMap((under) =>
      takenBackBy(under, day).map((each) => {
        const { kind, n } = under;
        const called = under.kind === 'source' ? under.value.title : null;
        return { n: each.n, phrase: say.fellWith({ kind, n, called }, each) };
      }),
    ),
  ];
}
