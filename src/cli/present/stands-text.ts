import type { ListedStanding } from '../../queries/listed-claim.ts';
import { plainText } from '../../summaries/phrase.ts';
import { reviewedPhrase } from '../../summaries/reviewed-phrase.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { standsInCodes } from './stands-in-codes.ts';

/** Below a claim of a list: what took it back, where it stands, the marks *misleading*, how others rated it, and why to look again. */
export function standsText(claim: ListedStanding, width: number): string {
  return [
    ...claim.takenBack.map((each) =>
      wrap(plainText(english.corrections.takenBack(each)), { width, first: indent, indent }),
    ),
    wrap(standsIn(claim), { width, first: `${indent}→ `, indent: `${indent}  ` }),
  ].join('\n');
}

const indent = '      ';

function standsIn(claim: ListedStanding): string {
  const { stale, misleading, reviews } = claim;
  const reviewed = reviewedPhrase(reviews, english);
  return [
    standsInCodes(claim),
    ...misleading.map((each) => `misleading: ${each.replaceAll(/\s+/g, ' ')}`),
    ...(reviewed === null ? [] : [plainText(reviewed)]),
    ...(stale.length === 0 ? [] : [`stale: ${stale.join(', ')}`]),
  ].join('; ');
}
