import type { Dossier, DossierAppearance } from '../../model/dossier.ts';
import { isoDate } from '../iso-date.ts';
import type { ClaimReview } from './claim-review-schema.ts';

type Item = ClaimReview['itemReviewed'];

/**
 * The claim, who expressed it first and where it appeared. A denial is an appearance of the claim that is no claiming of
 * it, so it gives neither author nor date.
 */
export function itemReviewed(dossier: Dossier): Item {
  const said = dossier.appearances.filter(
    ({ possibly, value }) => !possibly && value.manner !== 'denies' && value.manner !== 'doubts',
  );
  const [first] = said;
  const works = said.flatMap((appearance) => workOf(dossier, appearance) ?? []);
  const date = isoDate(first?.day);
  return {
    '@type': 'Claim',
    '@id': `urn:uuid:${dossier.claim.id}`,
    ...(first ? authorOf(dossier, first) : {}),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(works[0] ? { appearance: works, firstAppearance: works[0] } : {}),
  };
}

function authorOf(
  { speakers }: Dossier,
  { value }: DossierAppearance,
): { readonly author?: NonNullable<Item['author']> } {
  const speaker = speakers.find(({ n }) => n === value.speaker);
  if (!speaker) return {};
  const { name, speakerKind, wikidata } = speaker.value;
  return {
    author: {
      '@type': speakerKind === 'person' ? 'Person' : 'Organization',
      '@id': `urn:uuid:${speaker.id}`,
      name,
      ...(value.role === undefined ? {} : { jobTitle: value.role }),
      ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
    },
  };
}

function workOf({ sources }: Dossier, { value }: DossierAppearance) {
  const source = sources.find(({ n }) => n === value.source);
  if (!source) return null;
  const { title, url, publishedOn } = source.value;
  const date = isoDate(publishedOn);
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    ...(url !== undefined && URL.canParse(url) ? { url } : {}),
    ...(date === undefined ? {} : { datePublished: date }),
  };
}
