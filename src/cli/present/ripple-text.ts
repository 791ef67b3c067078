import { dateInWords } from '../../model/edtf-words.ts';
import type { Ripple } from '../../queries/ripple/ripple.ts';
import type { RestingRecord, RippledClaim } from '../../queries/ripple/rippled-claim.ts';
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
  { claim, records, assessments, reviews, ...stands }: RippledClaim,
  width: number,
) {
  const lines = [
    `→ ${standsInWords(stands)} (claim ${claim.n})`,
    ...records.map(recordLine),
    ...assessments.map(
      ({ n, by, on }) => `assessment ${n} by ${by}, ${dateInWords(on)}, considered it`,
    ),
    ...reviews.map(({ n, publisher, rating, on }) => {
      const when = on === null ? '' : `, ${dateInWords(on)}`;
      return `review ${n} by ${publisher ?? 'this desk'}${when}: “${rating}”`;
    }),
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
