/** What asof uses of the package, which carries no types of its own. */
declare module 'snowball-stemmers' {
  /** Brings words of one language to their stem. */
  export interface Stemmer {
    stem(word: string): string;
  }
  /** @throws when there is no such algorithm. */
  export function newStemmer(algorithm: string): Stemmer;
}
