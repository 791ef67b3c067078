import type { CoveredWords } from './covered-words.ts';
import type { MatchDocument } from './match-document.ts';
import type { MatchQuery } from './match-query.ts';
import type { QuotedWords } from './quoted-from.ts';
import type { SharedLetters } from './shared-letters.ts';

/** A text and a claim side by side: what every feature looks at. */
export interface Comparison {
  readonly query: MatchQuery;
  readonly document: MatchDocument;
  /** How much a stem of the query tells: high for rare words, 0 for words that stand everywhere. */
  readonly rarity: Rarity;
  /** How much all telling words of the text tell together. */
  readonly told: number;
  /** The telling words of the text that stand in the claim or in titles of its reviews, in the order of the text. */
  readonly shared: readonly SharedWord[];
  /** The same of the names of who says it. */
  readonly named: readonly SharedWord[];
  /**
   * The telling words of the text that stand together in an article of its reviews, and neither in the claim nor in a title; less rare
   * where many of the articles compared hold them.
   */
  readonly toldInArticle: readonly MetWord[];
  readonly quotedInArticle: QuotedWords;
  readonly letters: SharedLetters;
  readonly covered: CoveredWords;
  /** How near an embedder says that they come in meaning, a cosine; null where none was asked or has no vector of it. */
  readonly meaning: number | null;
}

/** By stem: the natural logarithm of one over the share of records that hold it. */
export type Rarity = (stem: string) => number;

/** A word of a text that stands elsewhere too. */
export interface MetWord {
  readonly stem: string;
  /** Which of the telling words of the text it is. */
  readonly place: number;
  readonly rarity: number;
}

/** A word that stands in a text and in a claim. */
export interface SharedWord extends MetWord {
  readonly timesInClaim: number;
  readonly timesInTitle: number;
}
