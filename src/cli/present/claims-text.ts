import type { ListedClaim } from '../../queries/listed-claim.ts';
import type { Page } from '../../queries/paging.ts';
import { wrap } from '../../summaries/wrap.ts';
import { table } from './table.ts';

/** Claims for the terminal: a line of facts each, and below it the claim in full. */
export function claimsText({ items, next }: Page<ListedClaim>, width: number): string {
  const rows = items.map((claim) => [claim.n, claim.slug, claim.kind, standsIn(claim)]);
  const [head, ...lines] = table(['n', 'slug', 'kind', 'stands'], rows, width).split('\n');
  const claims = items.flatMap(({ text }, at) => [
    lines[at],
    wrap(text.replaceAll(/\s+/g, ' '), { width, first: indent, indent }),
  ]);
  return [head, ...claims, ...(next === null ? [] : ['', `More: --after ${next}`])].join('\n');
}

const indent = '      ';

/** `no_evidence_found` never goes without its rung and how far the looks reach. */
function standsIn({ status, rung, lookedUntil, stale }: ListedClaim): string {
  const looked = rung === null ? '' : `: ${rung}, until ${lookedUntil}`;
  return `${status}${looked}${stale.length === 0 ? '' : ` (${stale.join(', ')})`}`;
}
