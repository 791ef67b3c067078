import { dateInWords } from '../../model/edtf-words.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { staleReasons, staleUrgency } from '../../model/vocabularies/assessments.ts';
import type { StaleClaim, StalePage } from '../../queries/stale-claims.ts';
import { plainText } from '../../summaries/phrase.ts';
import { reviewedPhrase } from '../../summaries/reviewed-phrase.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { type ListOptions, noneText } from './list-text.ts';
import { staleReasonLines } from './stale-reason-lines.ts';
import { standsInWords } from './stands-in-words.ts';

/** What wants another look, for the terminal: under each reason what it means, what to do, and the claims. */
export function staleText(page: StalePage, width: number, options: ListOptions = {}): string {
  const { asOf, claims, next } = page;
  if (claims.length === 0) return wrap(nothingText(asOf, options), { width });
  const groups = staleUrgency
    .map((reason) => ({ reason, found: claims.filter((claim) => firstOf(claim) === reason) }))
    .filter(({ found }) => found.length > 0);
  return [
    `Asked as of ${dateInWords(asOf)}; the most urgent first.`,
    ...groups.flatMap(({ reason, found }) => [
      '',
      ...staleReasonLines(reason, width),
      ...found.map((claim) => claimText(claim, reason, width)),
    ]),
    ...(next === null ? [] : ['', `More: --after ${next}`]),
  ].join('\n');
}

/** The clocks narrow nothing down: the answer names the day it is of. */
function nothingText(on: string, { asOf: _, knownAt: _at, ...options }: ListOptions): string {
  const day = dateInWords(on);
  return noneText(
    {
      what: 'claim that wants another look',
      atAll: `Nothing wants another look as of ${day}. To look ahead: asof stale --as-of DATE.`,
      every: 'asof stale',
    },
    options,
  );
}

function claimText(claim: StaleClaim, reason: StaleReason, width: number): string {
  const { n, slug, text, since, stale, misleading, takenBack, reviews } = claim;
  const also = stale.filter((other) => other !== reason);
  const reviewed = reviewedPhrase(reviews, english);
  const facts = [
    standsInWords(claim),
    ...misleading.map((each) => `misleading: ${each.replaceAll(/\s+/g, ' ')}`),
    ...(reviewed === null ? [] : [plainText(reviewed)]),
    ...(since === null ? [] : [`so since ${dateInWords(since)}`]),
    ...(also.length === 0
      ? []
      : [`also: ${also.map((other) => staleReasons.terms[other].label).join(', ')}`]),
  ].join('; ');
  return [
    wrap(`${slug ?? n}  ${text}`, { width, first: '  ', indent: '      ' }),
    ...takenBack.map((each) =>
      wrap(plainText(english.corrections.takenBack(each)), {
        width,
        first: '      ',
        indent: '      ',
      }),
    ),
    wrap(`claim ${n}: ${facts}`, { width, first: '      ', indent: '      ' }),
  ].join('\n');
}

const firstOf = ({ stale }: StaleClaim): StaleReason | undefined =>
  staleUrgency.find((reason) => stale.includes(reason));
