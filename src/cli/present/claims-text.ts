import type { ListedClaim } from '../../queries/listed-claim.ts';
import type { Page } from '../../queries/paging.ts';
import { plainText } from '../../summaries/phrase.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { standsInCodes } from './stands-in-codes.ts';
import { table } from './table.ts';

/** Claims for the terminal: a line of facts each, and below it the claim and where it stands, in full. */
export function claimsText({ items }: Pick<Page<ListedClaim>, 'items'>, width: number): string {
  const rows = items.map(({ n, slug, kind }) => [n, slug, kind]);
  const [head, ...lines] = table(['n', 'slug', 'kind'], rows, width).split('\n');
  const claims = items.flatMap((claim, at) => [
    lines[at],
    wrap(claim.text.replaceAll(/\s+/g, ' '), { width, first: indent, indent }),
    ...claim.takenBack.map((each) =>
      wrap(plainText(english.corrections.takenBack(each)), { width, first: indent, indent }),
    ),
    wrap(standsIn(claim), { width, first: `${indent}→ `, indent: `${indent}  ` }),
  ]);
  return [head, ...claims].join('\n');
}

const indent = '      ';

function standsIn(claim: ListedClaim): string {
  const { stale, misleading, reviews } = claim;
  const newest = reviews.at(-1);
  return [
    standsInCodes(claim),
    ...misleading.map((each) => `misleading: ${each.replaceAll(/\s+/g, ' ')}`),
    ...(newest === undefined
      ? []
      : [plainText(english.pages.reviewedBy(newest.publisher, newest.rating, reviews.length - 1))]),
    ...(stale.length === 0 ? [] : [`stale: ${stale.join(', ')}`]),
  ].join('; ');
}
