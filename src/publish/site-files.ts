import { feedNames } from '../web/feed-names.ts';
import { fileOf } from '../web/links.ts';
import type { SiteFacts } from '../web/visit.ts';

/** Every file of a site that has pages at these paths. */
export function siteFiles(paths: readonly string[], site: SiteFacts): readonly string[] {
  return [
    ...paths.map(fileOf),
    ...paths.flatMap((path) => {
      const [room, name] = path.split('/');
      return room === 'claims' && name !== undefined ? cardFiles(name, site) : [];
    }),
    ...['style.css', 'icon.svg', 'search.html', 'search.js', 'search-index.json'],
    ...feedNames.flatMap((name) => [`${name}.xml`, `${name}.json`]),
    ...(site.base === null ? [] : ['sitemap.xml']),
    ...['data/claims.csv', 'data/claims.jsonl', 'datapackage.json'],
  ];
}

/** The files beside the page of a claim. */
export const cardFiles = (name: string, { base }: SiteFacts): readonly string[] => [
  ...[`cards/${name}.svg`, `embed/${name}.html`],
  ...(base === null ? [] : [`oembed/${name}.json`]),
];
