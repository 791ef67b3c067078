import { dateOnRecord } from '../../model/counted-day.ts';
import type { Dossier, DossierAppearance } from '../../model/dossier.ts';
import { isGone } from '../../model/is-gone.ts';
import { claimings } from '../claimings.ts';
import { isoDate } from '../iso-date.ts';
import type { ClaimReview } from './claim-review-schema.ts';

type Item = ClaimReview['itemReviewed'];

/** The claim, who expressed it first and when, and where it appeared; what is not known is undefined. */
export function itemReviewed(dossier: Dossier): Item {
  const said = claimings(dossier);
  const [first] = said;
  const works = said.flatMap((appearance) => workOf(dossier, appearance) ?? []);
  return {
    '@type': 'Claim',
    '@id': `urn:uuid:${dossier.claim.id}`,
    author: first && authorOf(dossier, first),
    datePublished: isoDate(first && dateOnRecord(first.day)),
    appearance: works[0] && works,
    firstAppearance: works[0],
  };
}

function authorOf({ speakers }: Dossier, { value }: DossierAppearance): Item['author'] {
  const speaker = speakers.find(({ n }) => n === value.speaker);
  if (!speaker || isGone(speaker)) return undefined;
  const { name, speakerKind, wikidata } = speaker.value;
  return {
    '@type': speakerKind === 'person' ? 'Person' : 'Organization',
    '@id': `urn:uuid:${speaker.id}`,
    name,
    jobTitle: value.role,
    sameAs: wikidata === undefined ? undefined : `https://www.wikidata.org/wiki/${wikidata}`,
  };
}

function workOf({ sources }: Dossier, { value }: DossierAppearance) {
  const source = sources.find(({ n }) => n === value.source);
  if (!source || isGone(source)) return null;
  const { title, url, publishedOn } = source.value;
  const date = isoDate(publishedOn);
  return {
    '@type': 'CreativeWork' as const,
    name: title,
    ...(url !== undefined && URL.canParse(url) ? { url } : {}),
    ...(date === undefined ? {} : { datePublished: date }),
  };
}
