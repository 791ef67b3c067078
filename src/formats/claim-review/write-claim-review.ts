import { isoOfDay } from '../../model/day.ts';
import type { Dossier, DossierRecord, DossierSource } from '../../model/dossier.ts';
import { edtfOfBounds } from '../../model/edtf-of-bounds.ts';
import { enteredFor } from '../../model/entered-for.ts';
import { isGone } from '../../model/is-gone.ts';
import { ratingWords } from '../../model/rating-words.ts';
import { recordsOf } from '../../model/records-of.ts';
import { reviewDay } from '../../model/review-order.ts';
import type { ExportFacts } from '../export-facts.ts';
import { isoDate } from '../iso-date.ts';
import { reasonsOf } from '../reasons-of.ts';
import type { ClaimReview } from './claim-review-schema.ts';
import { itemReviewed } from './item-reviewed.ts';
import { numbersOf } from './numbers-of.ts';
import { publishedReview } from './published-review.ts';

/** What the sentences of a summary say where the standard wants words. */
export interface ReviewWords {
  /** Where the claim stands, in a sentence. */
  readonly standing: string;
}

/**
 * The desk's own review of a claim. Null where there is nothing to review: nobody has assessed it, and nothing that bears
 * on it is on record; or where the text of the claim was withheld.
 */
export function ownClaimReview(
  dossier: Dossier,
  words: ReviewWords,
  facts: ExportFacts,
): ClaimReview | null {
  const { claim, derived, assessed } = dossier;
  if (isGone(claim) || (assessed?.value.status ?? derived.status) === 'unchecked') return null;
  const published = publishedReview(dossier);
  const url = published?.value.url ?? pageOf(dossier, facts);
  // The number says where the claim stands now, and so does the name where the published judgement stands no more.
  const isAsPublished = published !== undefined && published.since === undefined;
  const name = isAsPublished ? published.value.rating : ratingOf(dossier, words);
  return {
    ...kind,
    '@id': `${url}#review`,
    url,
    claimReviewed: claim.value.text,
    reviewRating: {
      '@type': 'Rating',
      alternateName: name,
      ratingExplanation: reasonsOf(dossier, words.standing),
      ...numbersOf(dossier),
    },
    author: publisherOf(facts),
    datePublished:
      published === undefined
        ? (isoDate(assessed?.day) ?? lastEntered(dossier))
        : isoDate(reviewDay(published)),
    dateModified: lastEntered(dossier),
    ...given('inLanguage', published?.value.language ?? claim.value.language),
    itemReviewed: itemReviewed(dossier),
    ...listed('citation', dossier.sources.filter(isCited(dossier)).map(workOf)),
    ...listed('correction', dossier.corrections.filter((each) => !isGone(each)).map(commentOf)),
    ...structuredBy(dossier, facts),
  };
}

/**
 * The reviews of other publishers that the desk keeps, their ratings word for word and without a number. What is not
 * known is undefined, which JSON leaves out: an export writes as many of these as it has rows.
 *
 * @param people those of these publishers whom the desk knows as persons.
 */
export function otherClaimReviews(
  dossier: Dossier,
  facts: ExportFacts,
  people: ReadonlySet<string> = new Set(),
): readonly ClaimReview[] {
  if (isGone(dossier.claim)) return [];
  return dossier.reviews
    .filter((review) => review.value.publisher !== undefined && !isGone(review))
    .map((review) => {
      const by = review.value.publisher ?? '';
      return otherClaimReview(dossier, review, { facts, author: party(by, people.has(by)) });
    });
}

const kind = { '@context': 'https://schema.org', '@type': 'ClaimReview' } as const;

function otherClaimReview(
  dossier: Dossier,
  { id, value }: DossierRecord<'review'>,
  { facts, author }: Pick<ClaimReview, 'author'> & { readonly facts: ExportFacts },
): ClaimReview {
  const { sdPublisher, sdDatePublished, sdLicense } = structuredBy(dossier, facts);
  return {
    '@context': kind['@context'],
    '@type': kind['@type'],
    '@id': `urn:uuid:${id}`,
    url: value.url ?? `urn:uuid:${id}`,
    claimReviewed: dossier.claim.value.text,
    reviewRating: { '@type': 'Rating', alternateName: value.rating },
    author,
    datePublished: isoDate(value.publishedOn),
    inLanguage: value.language,
    itemReviewed: itemReviewed(dossier),
    sdPublisher,
    sdDatePublished,
    sdLicense,
  };
}

/** A person's judgement that is not the rule's is named by the day it was made. */
function ratingOf({ assessed, derived }: Dossier, { standing }: ReviewWords): string {
  if (assessed === null || assessed.value.status === derived.status) return standing;
  return `${ratingWords(assessed.value)} (${edtfOfBounds(assessed.day)})`;
}

/** The day, on the desk's calendar, since which it says so: a question about another day is no publication on it. */
function lastEntered(dossier: Dossier): string {
  const days = recordsOf(dossier).flatMap(enteredFor);
  return isoOfDay(Math.max(...days.map(({ day }) => day)));
}

/** Who put these data together, as against who wrote the review. */
function structuredBy(dossier: Dossier, facts: ExportFacts) {
  return {
    sdPublisher: publisherOf(facts),
    sdDatePublished: lastEntered(dossier),
    sdLicense: facts.licence ?? undefined,
  };
}

const publisherOf = ({ publisher, isPerson, site }: ExportFacts) => ({
  ...party(publisher, isPerson === true),
  ...urlOf(site),
});

/** Whoever is not known as a person is told as an organisation: the standard has nothing in between. */
const party = (name: string, isPerson: boolean) =>
  ({ '@type': isPerson ? 'Person' : 'Organization', name }) as const;

/** Without a site of its own a claim is named by its id. */
function pageOf({ claim }: Dossier, { site }: ExportFacts): string {
  if (site === null) return `urn:uuid:${claim.id}`;
  return new URL(claim.slug ?? claim.id, site.endsWith('/') ? site : `${site}/`).href;
}

/** What counts as of the day is cited; what is set aside is not. */
function isCited({ evidence, absences }: Dossier): (source: DossierSource) => boolean {
  const counted = [...evidence, ...absences].filter(({ reckoning }) => reckoning.as === 'counted');
  const cited = new Set(counted.map(({ value }) => value.source));
  return (source) => cited.has(source.n) && !isGone(source);
}

function workOf({ value }: DossierRecord<'source'>) {
  const url = value.url !== undefined && URL.canParse(value.url) ? value.url : undefined;
  return {
    '@type': 'CreativeWork' as const,
    name: value.title,
    ...given('url', url),
    ...given('datePublished', isoDate(value.publishedOn)),
    ...given('inLanguage', value.language),
    ...(value.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization' as const, name: value.publisher } }),
  };
}

function commentOf({ value, entered }: DossierRecord<'correction'>) {
  const datePublished = isoDate(value.correctedOn) ?? isoOfDay(entered.day);
  return { '@type': 'CorrectionComment' as const, text: value.because, datePublished };
}

const urlOf = (url: string | null) => (url === null ? {} : { url });

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
}

function listed<Key extends string, Value>(key: Key, values: Value[]) {
  return given(key, values.length === 0 ? undefined : values);
}
