import { joinTexts, type MatchText, readMatchText } from './match-text.ts';

/** What a logged claim says and what stands beside it, as written. */
export interface ClaimWords {
  readonly text: string;
  /** BCP 47; English unless told. */
  readonly language?: string | null | undefined;
  /** Of its reviews. */
  readonly titles: readonly string[];
  /** The articles of its reviews, where they were captured. */
  readonly bodies: readonly string[];
  /** Who expressed it, in every known spelling. */
  readonly speakers: readonly string[];
  /** The days its reviews were published and it was said, since 1970-01-01. */
  readonly days: readonly number[];
}

/** A logged claim as it is compared, each of its texts read once. */
export interface MatchDocument {
  readonly claim: ClaimWords;
  readonly text: MatchText;
  readonly title: MatchText;
  /** The claim and the titles of its reviews together. */
  readonly whole: MatchText;
  readonly body: MatchText;
  readonly speakers: MatchText;
}

/** Reads the texts of a claim. */
export function readMatchDocument(claim: ClaimWords): MatchDocument {
  const language = claim.language ?? 'en';
  const text = readMatchText(claim.text, language);
  const title = readMatchText(claim.titles.join('\n'), language);
  return {
    claim,
    text,
    title,
    whole: joinTexts(text, title),
    body: readMatchText(claim.bodies.join('\n'), language),
    speakers: readMatchText(claim.speakers.join('\n'), language),
  };
}
