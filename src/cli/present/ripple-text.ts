import { dateInWords } from '../../model/edtf-words.ts';
import type { RestingLink } from '../../queries/ripple/links-of.ts';
import type { RestingRequest } from '../../queries/ripple/requests-of.ts';
import type { Ripple } from '../../queries/ripple/ripple.ts';
import type { RestingRecord, RippledClaim } from '../../queries/ripple/rippled-claim.ts';
import { plainText } from '../../summaries/phrase.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { standsInWords } from './stands-in-words.ts';

/** What rests on a record, for the terminal: claim by claim, with the way down to it. */
export function rippleText({ record, asOf, claims, next }: Ripple, width: number): string {
  const named = `${record.kind} ${record.n}${record.slug === null ? '' : ` (${record.slug})`}`;
  const head =
    claims.length === 0
      ? `Nothing rests on ${named}, as of ${dateInWords(asOf)}.`
      : `What rests on ${named}, and where it stands as of ${dateInWords(asOf)}:`;
  return [
    wrap(head, { width }),
    ...claims.flatMap((claim) => ['', claimText(claim, width)]),
    ...(next === null ? [] : ['', `More: --after ${next}`]),
  ].join('\n');
}

function claimText(
  { claim, records, assessments, reviews, requests, links, ...stands }: RippledClaim,
  width: number,
): string {
  const lines = [
    ...stands.takenBack.map((each) => plainText(english.corrections.takenBack(each))),
    `→ ${standsInWords(stands)} (claim ${claim.n})`,
    ...stands.misleading.map((each) => `misleading: ${each.replaceAll(/\s+/g, ' ')}`),
    ...records.map(recordLine),
    ...assessments.map(
      ({ n, by, on }) => `assessment ${n} by ${by}, ${dateInWords(on)}, considered it`,
    ),
    ...reviews.map(({ n, publisher, rating, on }) => {
      const when = on === null ? '' : `, ${dateInWords(on)}`;
      return `review ${n} by ${publisher ?? 'this desk'}${when}: “${rating}”`;
    }),
    ...requests.map(requestLine),
    ...links.map(linkLine),
  ];
  return [
    wrap(`${claim.slug ?? claim.n}: ${claim.text}`, { width, indent: '  ' }),
    ...lines.map((line) => wrap(line, { width, first: '  ', indent: '    ' })),
  ].join('\n');
}

function recordLine({ kind, n, weighs, through }: RestingRecord): string {
  const way = through.map((step) => `${step.kind} ${step.n}`).join(', ');
  return `${kind} ${n} (${weighs})${way === '' ? '' : `, through ${way}`}`;
}

function requestLine({ n, of, on, answers }: RestingRequest): string {
  const replied = answers.map((source) => `source ${source.n}`).join(', ');
  return `request ${n} to ${of}, ${dateInWords(on)}${replied === '' ? '' : `, answered in ${replied}`}`;
}

function linkLine({ n, kind, isFromOther, other }: RestingLink): string {
  const name = other.slug ?? `claim ${other.n}`;
  const says = isFromOther ? `${name} ${kind} it` : `it ${kind} ${name}`;
  return `link ${n}: ${says}, so the summary of ${name} says where it stands`;
}
