import type { ListedClaim } from '../../queries/listed-claim.ts';
import type { Page } from '../../queries/paging.ts';
import { wrap } from '../../summaries/wrap.ts';
import { standsText } from './stands-text.ts';
import { table } from './table.ts';

/** Claims for the terminal: a line of facts each, and below it the claim and where it stands, in full. */
export function claimsText({ items }: Pick<Page<ListedClaim>, 'items'>, width: number): string {
  const rows = items.map(({ n, slug, kind }) => [n, slug, kind]);
  const [head, ...lines] = table(['n', 'slug', 'kind'], rows, width).split('\n');
  const claims = items.flatMap((claim, at) => [
    lines[at],
    wrap(claim.text.replaceAll(/\s+/g, ' '), { width, first: indent, indent }),
    standsText(claim, width),
  ]);
  return [head, ...claims].join('\n');
}

const indent = '      ';
