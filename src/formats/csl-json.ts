import type { SpokenDate } from '../model/bounds.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { SourceKind } from '../model/vocabularies/sources.ts';
import { seasonsBefore } from './citations/csl-date.ts';
import { type ForeignValue, isObject } from './foreign.ts';
import { foreignDate } from './foreign-date.ts';
import { type ImportFormat, RowProblem } from './import-format.ts';
import type { Incoming } from './incoming.ts';
import { jsonRows } from './json-rows.ts';
import { Spot } from './spot.ts';

/** CSL-JSON, as Zotero exports it (https://docs.citationstyles.org): works that can be cited, one row a source. */
export const cslJson: ImportFormat = {
  name: 'csl-json',
  version: 1,
  rows: (text) => jsonRows(text, new Set(['items'])),
  read,
};

function read(row: ForeignValue): Incoming {
  if (!isObject(row)) throw new RowProblem('it is no object');
  const spot = new Spot(row);
  const title = [spot.get('title'), spot.get('URL')].find(({ text }) => text !== undefined);
  if (title?.text === undefined) throw new RowProblem('it has neither a title nor an address');
  const publisher = [spot.get('container-title'), spot.get('publisher')].find(({ text }) => text);
  const url = spot.get('URL').text;
  const authors = spot
    .get('author')
    .items()
    .flatMap((author) => nameOf(author) ?? []);
  return {
    source: {
      title: title.text,
      kind: kinds[spot.get('type').text ?? ''] ?? 'document',
      publisher: publisher?.text,
      authors: authors.length > 0 ? authors : undefined,
      url: url !== undefined && URL.canParse(url) ? url : undefined,
      publishedOn: issuedOn(spot.get('issued')),
      language: spot.get('language').text,
      note: spot.get('note').text,
      at: {
        ...{ title: title.path, url: ['URL'], language: ['language'], note: ['note'] },
        ...(publisher ? { publisher: publisher.path } : {}),
      },
    },
  };
}

const kinds: Readonly<Record<string, SourceKind>> = {
  ...{ article: 'article', 'article-journal': 'article', 'article-newspaper': 'article' },
  ...{ 'article-magazine': 'article', webpage: 'article', 'post-weblog': 'post', post: 'post' },
  ...{ interview: 'interview', speech: 'speech', dataset: 'dataset', broadcast: 'recording' },
  ...{ motion_picture: 'recording', song: 'recording' },
};

function nameOf(author: Spot): string | undefined {
  const literal = author.get('literal').text;
  if (literal !== undefined) return literal;
  const parts = ['given', 'non-dropping-particle', 'family', 'suffix'].flatMap(
    (part) => author.get(part).text ?? [],
  );
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** `date-parts` of one date or of two, about or of a season where it says so, a `raw` date, or a `literal` that may be one. */
function issuedOn(issued: Spot): SpokenDate | undefined {
  const sides = issued.get('date-parts').items().map(dateOfParts);
  if (sides.length > 0 && sides.every((side) => side !== undefined)) {
    const about = circa.has(issued.get('circa').text ?? '') ? '' : '~';
    const season = sides.length === 1 ? seasonOf(issued, sides[0]) : '';
    return parseEdtf(sides.map((side) => `${side}${season}${about}`).join('/')) ?? undefined;
  }
  const written = issued.get('raw').text ?? issued.get('literal').text;
  return foreignDate(written) ?? parseEdtf(written?.trim() ?? '') ?? undefined;
}

/** What says that a date is not about. */
const circa: ReadonlySet<string> = new Set(['', 'false', '0']);

/** Spring to winter are 1 to 4; a month says more than its season. */
function seasonOf(issued: Spot, side: string | undefined): string {
  const season = issued.get('season').text ?? '';
  return side?.length === 4 && /^[1-4]$/.test(season) ? `-${seasonsBefore + Number(season)}` : '';
}

function dateOfParts(parts: Spot): string | undefined {
  const numbers = parts.items().map(({ text }) => text ?? '');
  const [year = '', ...rest] = numbers;
  if (!/^\d{3,4}$/.test(year)) return undefined;
  return [year.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-');
}
