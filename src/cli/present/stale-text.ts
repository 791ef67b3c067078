import { dateInWords } from '../../model/edtf-words.ts';
import type { StaleReason } from '../../model/vocabularies/assessments.ts';
import { staleReasons, staleUrgency } from '../../model/vocabularies/assessments.ts';
import type { StaleClaim, StalePage } from '../../queries/stale-claims.ts';
import { plainText } from '../../summaries/phrase.ts';
import { english } from '../../summaries/words/english.ts';
import { wrap } from '../../summaries/wrap.ts';
import { standsInWords } from './stands-in-words.ts';

/** What wants another look, for the terminal: under each reason what it means, what to do, and the claims. */
export function staleText({ asOf, claims, next }: StalePage, width: number): string {
  if (claims.length === 0) return `Nothing wants another look as of ${dateInWords(asOf)}.`;
  const groups = staleUrgency
    .map((reason) => ({ reason, found: claims.filter((claim) => firstOf(claim) === reason) }))
    .filter(({ found }) => found.length > 0);
  return [
    `Asked as of ${dateInWords(asOf)}; the most urgent first.`,
    ...groups.flatMap(({ reason, found }) => [
      '',
      ...headOf(reason, width),
      ...found.map((claim) => claimText(claim, reason, width)),
    ]),
    ...(next === null ? [] : ['', `More: --after ${next}`]),
  ].join('\n');
}

/** What a desk does about each reason. */
const whatToDo: Readonly<Record<StaleReason, string>> = {
  rests_on_withdrawn: 'Assess it again without that record: asof claim assess.',
  quote_in_trouble: 'Read the source as it is now, and correct or withdraw what quotes it.',
  rule_moved: 'See what moved it (asof why), then assess it again: asof claim assess.',
  new_evidence: 'Read what is new (asof why), then assess it again: asof claim assess.',
  overdue:
    'Find out what came of it: asof evidence add; or say that nothing was found: asof absence note.',
  recheck_due: 'Look again, record what was found or not, and set the next date.',
  evidence_on_opinion:
    'Log what can be checked in it as a claim of its own, and put the evidence to that.',
  look_old: 'Look again: asof evidence add for a find, asof absence note for none.',
  no_due_date: 'Find out by when it can be settled, or take it off the list of what is awaited.',
};

function headOf(reason: StaleReason, width: number): readonly string[] {
  const { label, means } = staleReasons.terms[reason];
  const head = `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${means}`;
  return [wrap(head, { width }), wrap(whatToDo[reason], { width, first: '  → ', indent: '    ' })];
}

function claimText(claim: StaleClaim, reason: StaleReason, width: number): string {
  const { n, slug, text, since, stale, misleading, takenBack } = claim;
  const also = stale.filter((other) => other !== reason);
  const facts = [
    standsInWords(claim),
    ...misleading.map((each) => `misleading: ${each.replaceAll(/\s+/g, ' ')}`),
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
