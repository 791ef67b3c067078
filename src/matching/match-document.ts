import type { MatchWord } from './match-text.ts';
import { readWords } from './read-words.ts';

/** What a logged claim says and what stands beside it, as written. */
export interface ClaimWords {
  readonly text: string;
  /** BCP 47, where it is recorded. */
  readonly language?: string | null | undefined;
  /** Of its reviews. */
  readonly titles: readonly string[];
  /** How the articles of its reviews begin, where they were captured. */
  readonly articles: readonly string[];
  /** Who expressed it or a claim that was merged with it, in every known spelling. */
  readonly speakers: readonly string[];
  /** The days its reviews were published, since 1970-01-01. */
  readonly days: readonly number[];
  /** The days it was said, likewise. */
  readonly saidOn?: readonly number[] | undefined;
}

/** A logged claim as it is compared, its texts read. */
export interface MatchDocument {
  readonly claim: ClaimWords;
  readonly text: readonly MatchWord[];
  readonly title: readonly MatchWord[];
  /** BCP 47. */
  readonly language: string;
}

/**
 * Reads the texts of a claim.
 *
 * @param otherwise the language of a claim of which none is recorded: that of the text it is compared with.
 */
export function readMatchDocument(claim: ClaimWords, otherwise = 'en'): MatchDocument {
  const language = claim.language ?? otherwise;
  return {
    claim,
    text: readWords(claim.text, language),
    title: readWords(claim.titles.join('\n'), language),
    language,
  };
}
