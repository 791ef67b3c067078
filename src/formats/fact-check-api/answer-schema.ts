import { z } from 'zod';

const Words = z.string().refine((text) => text.trim() !== '', 'the text is empty');
const Instant = z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, 'it is no instant');

const Review = z.strictObject({
  publisher: z.strictObject({ name: Words, site: Words.optional() }),
  url: z.url({ protocol: /^https?$/ }).optional(),
  title: Words.optional(),
  reviewDate: Instant.optional(),
  textualRating: Words,
  languageCode: Words.optional(),
});

/** A claim with its reviews as asof writes it for readers of the Google Fact Check Tools API: stricter than what that answers. */
export const AnsweredClaim = z.strictObject({
  text: Words,
  claimant: Words.optional(),
  claimDate: Instant.optional(),
  claimReview: z.array(Review).min(1),
});
export type AnsweredClaim = Readonly<z.infer<typeof AnsweredClaim>>;
