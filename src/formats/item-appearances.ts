import type { SpeakerKind } from '../model/vocabularies/sources.ts';
import { isObject, type Path } from './foreign.ts';
import { foreignDate } from './foreign-date.ts';
import type { IncomingAppearance, IncomingSource, IncomingSpeaker } from './incoming.ts';
import type { Spot } from './spot.ts';
import { kindOfName } from './unnamed-group.ts';

/**
 * Who made the claim that is reviewed, and where: `itemReviewed` as a Claim with appearances or as the CreativeWork
 * itself. Without a name there is nobody to record; the addresses stay in the row.
 */
export function itemAppearances(item: Spot): readonly IncomingAppearance[] {
  const speakers = item.get('author').items().flatMap(speakerOf);
  const works = worksOf(item);
  const saidOn = foreignDate(item.get('datePublished').text);
  return speakers.flatMap(({ speaker, role, rolePath }) =>
    (works.length === 0 ? [undefined] : works).map((source) => ({
      speaker,
      source,
      saidOn,
      role,
      at: { saidOn: item.get('datePublished').textPath, role: rolePath },
    })),
  );
}

interface Said {
  readonly speaker: IncomingSpeaker;
  readonly role: string | undefined;
  readonly rolePath: Path;
}

function speakerOf(author: Spot): readonly Said[] {
  const named = isObject(author.value) ? author.get('name') : author;
  const name = named.text;
  if (name === undefined) return [];
  const job = author.get('jobTitle');
  const kind = kindOfAuthor(author, name);
  return [
    {
      speaker: { name, kind, at: { name: named.textPath } },
      role: job.text,
      rolePath: job.textPath,
    },
  ];
}

function kindOfAuthor(author: Spot, name: string): SpeakerKind {
  const kind = kindOfName(name);
  return kind === 'person' && /Organi[sz]ation$/.test(author.get('@type').text ?? '')
    ? 'organisation'
    : kind;
}

/** Each work once, whether it is given as an object, an address, or several addresses in one text. */
function worksOf(item: Spot): readonly IncomingSource[] {
  const named = [item.get('appearance'), item.get('firstAppearance')].flatMap((each) =>
    each.items(),
  );
  const works = [...named, ...(isClaim(item) ? [] : [item])].flatMap(worksAt);
  return works.filter(({ url }, place) => works.findIndex((other) => other.url === url) === place);
}

const isClaim = (item: Spot): boolean => /Claim$/.test(item.get('@type').text ?? '');

function worksAt(work: Spot): readonly IncomingSource[] {
  const address = isObject(work.value)
    ? [work.get('url'), work.get('@id')].find(({ text }) => text !== undefined)
    : work;
  const title = isObject(work.value) ? work.get('name') : undefined;
  const urls = (address?.text ?? '').split(/[\s,;|]+(?=https?:)|\s+/).filter(isWebAddress);
  return urls.map((url) => ({
    title: title?.text ?? url,
    kind: 'document',
    url,
    at: {
      ...(address ? { url: address.textPath } : {}),
      ...(title ? { title: title.textPath } : {}),
    },
  }));
}

const isWebAddress = (text: string): boolean => /^https?:\/\/./.test(text) && URL.canParse(text);
