import type { SearchHit, SearchResults } from '../../queries/search/search-desk.ts';
import { wrap } from '../../summaries/wrap.ts';

/** What was found, for the terminal: the search read back, how much there is, and each record with its found words marked. */
export function searchText({ reads, hits, facets, next }: SearchResults, width: number): string {
  const kinds = Object.entries(facets?.kinds ?? {});
  const counts = kinds.map(([kind, found]) => `${kind} ${found}`).join(', ');
  return [
    wrap(`${reads}.`, { width }),
    ...(hits.length === 0 ? ['Nothing was found.'] : []),
    ...(counts === '' ? [] : [wrap(`Records that hold them: ${counts}.`, { width })]),
    ...hits.map((hit) => hitText(hit, width)),
    ...(next === null ? [] : ['', `More: --after ${next}`]),
  ].join('\n');
}

function hitText(hit: SearchHit, width: number): string {
  const name = hit.slug ?? String(hit.n);
  return wrap(`${name}  ${hit.kind}: ${marked(hit)}`, { width, indent: '      ' });
}

/** Found words between asterisks; a terminal need not know colours. */
function marked({ snippet, highlights }: SearchHit): string {
  const characters = [...snippet];
  for (const [start, end] of [...highlights].reverse()) {
    characters.splice(start, end - start, `*${characters.slice(start, end).join('')}*`);
  }
  return characters.join('');
}
