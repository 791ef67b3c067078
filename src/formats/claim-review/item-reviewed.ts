import { dateOnRecord } from '../../model/counted-day.ts';
import type { Dossier, DossierAppearance } from '../../model/dossier.ts';
import { firstOnRecord } from '../../model/first-on-record.ts';
import { isGone } from '../../model/is-gone.ts';
import { claimings } from '../claimings.ts';
import { isoDate } from '../iso-date.ts';
import type { ClaimReview } from './claim-review-schema.ts';

type Item = ClaimReview['itemReviewed'];

/** The claim, who expressed it first and when, where it appeared, and where first; what is not known for sure is undefined. */
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
    firstAppearance: isSurelyFirst(said) ? works[0] : undefined,
  };
}

/** Whether the first of those that stand in a work is surely of an earlier day than what stands in others. */
function isSurelyFirst(said: readonly DossierAppearance[]): boolean {
  const [first, ...others] = said.filter(({ value }) => value.source !== undefined);
  const elsewhere = others.filter(({ value }) => value.source !== first?.value.source);
  return (
    first !== undefined &&
    firstOnRecord(
      first.day,
      elsewhere.map(({ day }) => day),
    ) === 'first'
  );
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
