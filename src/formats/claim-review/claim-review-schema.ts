import { z } from 'zod';

const Words = z.string().refine((text) => text.trim() !== '', 'the text is empty');
const WholeUrl = z.string().refine((url) => URL.canParse(url), 'it is no whole url');
/** ISO 8601: a year, a month, a day or an instant. */
const IsoDate = z.string().regex(/^\d{4}(-\d\d(-\d\d(T[\d:.]+Z)?)?)?$/, 'it is no ISO date');

const Party = z.strictObject({
  '@type': z.enum(['Person', 'Organization']),
  '@id': z.string().optional(),
  name: Words,
  url: WholeUrl.optional(),
  jobTitle: Words.optional(),
  sameAs: WholeUrl.optional(),
});

const Work = z.strictObject({
  '@type': z.literal('CreativeWork'),
  name: Words,
  url: WholeUrl.optional(),
  datePublished: IsoDate.optional(),
  inLanguage: z.string().optional(),
  publisher: Party.optional(),
});

const Claim = z.strictObject({
  '@type': z.literal('Claim'),
  '@id': z.string(),
  author: Party.optional(),
  datePublished: IsoDate.optional(),
  appearance: z.array(Work).min(1).optional(),
  firstAppearance: Work.optional(),
});

/** A number stands only with the ends of its scale, and lies between them. */
const Rating = z
  .strictObject({
    '@type': z.literal('Rating'),
    alternateName: Words,
    ratingExplanation: Words.optional(),
    ratingValue: z.int().optional(),
    bestRating: z.int().optional(),
    worstRating: z.int().optional(),
  })
  .refine(({ ratingValue: value, bestRating: best, worstRating: worst }) => {
    if (value === undefined) return best === undefined && worst === undefined;
    return best !== undefined && worst !== undefined && worst <= value && value <= best;
  }, 'a ratingValue stands with bestRating and worstRating, and between them');

const Comment = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  text: Words,
  datePublished: IsoDate,
});

/** A ClaimReview as asof writes it: stricter than https://schema.org/ClaimReview and than what Google asks. */
export const ClaimReview = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  '@id': z.string(),
  url: z.string(),
  claimReviewed: Words,
  reviewRating: Rating,
  author: Party,
  datePublished: IsoDate.optional(),
  dateModified: IsoDate.optional(),
  inLanguage: z.string().optional(),
  itemReviewed: Claim,
  citation: z.array(Work).min(1).optional(),
  correction: z.array(Comment).min(1).optional(),
  sdPublisher: Party.optional(),
  sdDatePublished: IsoDate.optional(),
  sdLicense: Words.optional(),
});
export type ClaimReview = Readonly<z.infer<typeof ClaimReview>>;
