import type { MatchWord } from '../match-text.ts';
import type { Alignment } from './alignment.ts';
import { tellsPart } from './parts-of-all.ts';

/**
 * Whether each names what the other does not: "France" here, "Spain" there. German nouns are names here, too: without a word for
 * the one in the other, two of them are two things, wherever they stand.
 */
export function namesDiffer({ onlyOne, onlyOther }: Alignment): boolean {
  const isNamed = (words: readonly MatchWord[]): boolean =>
    words.some(({ capital, text }) => capital && text.length > 2 && !isNoName(text));
  return isNamed(onlyOne) && isNamed(onlyOther);
}

const isNoName = (word: string): boolean => noNames.has(word) || tellsPart(word);

/** What a sentence begins with has a capital and may be no name, and German nouns may say only who told it. */
const noNames: ReadonlySet<string> = new Set(
  `yes few wenige peu pocos pocas pochi poche poucos poucas мало немногие malo niewielu nieliczni mehr weniger uber unter plus moins
  mas menos het een der die das les los las ist hat jedes fast rund etwa schon wegen trotz bereits heute gestern sogar insgesamt jetzt
  laut angaben medienberichten berichten`.split(/\s+/),
);
