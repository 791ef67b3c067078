import type { Counts, NamedCount, SearchFacets } from '../../queries/search/count-facets.ts';
import type { SearchHit } from '../../queries/search/read-hits.ts';
import type { SearchResults } from '../../queries/search/search-desk.ts';
import { wrap } from '../../summaries/wrap.ts';

/** What was found, for the terminal: the search read back, how much there is, and each record with its found words marked. */
export function searchText({ reads, hits, facets, next }: SearchResults, width: number): string {
  return [
    wrap(`${reads}.`, { width }),
    ...(hits.length === 0 ? [wrap(nothing, { width })] : []),
    ...(facets ? facetLines(facets).map((line) => wrap(line, { width, indent: '  ' })) : []),
    ...hits.map((hit) => hitText(hit, width)),
    ...(next === null ? [] : ['', `More: --after ${next}`]),
  ].join('\n');
}

const nothing =
  'Nothing was found. Search for fewer words, for the beginning of one (bridg*), or with fewer options.';

/** What was found, counted: a line for each way to narrow it down. */
function facetLines(facets: SearchFacets): readonly string[] {
  const lines: readonly (readonly [string, string])[] = [
    ['Records that hold them', `${inWords(facets.nouns)}${facets.partial ? ', and more' : ''}`],
    ['Claims they are about', facets.claims === 0 ? '' : String(facets.claims)],
    ['By status', inWords(facets.statuses)],
    ['By kind', inWords(facets.kinds)],
    ['By stance of the evidence', inWords(facets.stances)],
    ['By speaker', namesInWords(facets.speakers)],
    ['By topic', namesInWords(facets.topics)],
    ['By source', namesInWords(facets.sources)],
  ];
  return lines.flatMap(([label, counts]) => (counts === '' ? [] : [`${label}: ${counts}.`]));
}

const inWords = (counts: Counts): string =>
  Object.entries(counts)
    .map(([code, found]) => `${code} ${found}`)
    .join(', ');

const namesMost = 5;

const namesInWords = (counts: readonly NamedCount[]): string =>
  counts
    .slice(0, namesMost)
    .map(({ slug, name, found }) => `${slug ?? name} ${found}`)
    .join(', ');

function hitText(hit: SearchHit, width: number): string {
  const about = hit.claims.length === 0 ? '' : ` (${claimsInWords(hit.claims)})`;
  return wrap(`${nameOf(hit)}  ${hit.kind}${about}: ${marked(hit)}`, { width, indent: '      ' });
}

const nameOf = ({ slug, n }: Pick<SearchHit, 'slug' | 'n'>): string => slug ?? String(n);

function claimsInWords(claims: SearchHit['claims']): string {
  const more = claims.length - claimsMost;
  const named = claims.slice(0, claimsMost).map(nameOf).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}

const claimsMost = 3;

/** Found words between asterisks; a terminal need not know colours. */
function marked({ snippet, highlights }: SearchHit): string {
  const characters = [...snippet];
  for (const [start, end] of [...highlights].reverse()) {
    characters.splice(start, end - start, `*${characters.slice(start, end).join('')}*`);
  }
  return characters.join('');
}
