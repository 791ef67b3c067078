/** A way in which sentences give their words to somebody. */
export interface Giving {
  readonly pattern: RegExp;
  /** Whom it names: `$<who>` is what the pattern found. A pronoun where the form of the verb tells no more. */
  readonly to: string;
}

/** Gives to whatever the group `who` of each pattern finds. */
export const toWhomItNames = (...patterns: readonly string[]): readonly Giving[] =>
  patterns.map((source) => ({ pattern: new RegExp(source, 'iu'), to: '$<who>' }));

/** Gives to a pronoun. */
export const toPronoun = (pronoun: string, ...patterns: readonly string[]): readonly Giving[] =>
  patterns.map((source) => ({ pattern: new RegExp(source, 'iu'), to: pronoun }));

/**
 * Behind "according to": at the head of a sentence up to a comma, for without one nothing tells where the name ends; else up
 * to any stop, and of few words.
 */
export const voicesBehind = (accordingTo: string): readonly string[] => [
  `^${accordingTo}(?<who>[^.,،;؛:()«»\\d]{2,60}?)(?=[,،]| فإن | فقد )`,
  `(?<=\\S |\\()${accordingTo}(?<who>${word}(?: ${word}){0,5})(?=[.,،;؛:()]|$)`,
];

const word = '[^\\s.,،;؛:()«»]+';

/** One of some words. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Words apart by commas or white space. */
export const list = (text: string): readonly string[] => text.trim().split(/[,\s]+/);

/** No letter before, none behind: in every script. */
export const begins = '(?<![\\p{L}\\p{M}\\p{N}])';
export const ends = '(?![\\p{L}\\p{M}\\p{N}])';
