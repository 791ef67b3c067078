import type { AbsenceKind } from '../../model/vocabularies/absences.ts';
import type { Manner } from '../../model/vocabularies/claims.ts';
import type { Rung, Status } from '../../model/vocabularies/statuses.ts';
import type { TimelineEvent, TimelineKind } from '../../queries/timeline/timeline-event.ts';
import { plainText } from '../../summaries/phrase.ts';
import { verbs } from '../../summaries/words/english/appearances.ts';
import { standsInWords } from './stands-in-words.ts';

/** What happened, in one line that ends with the record that says so. */
export function eventInWords(event: TimelineEvent): string {
  const { kind, facts, record } = event;
  const said = sentences[kind](facts, event);
  return record === null ? said : `${said} (${record.kind} ${record.n})`;
}

type Facts = TimelineEvent['facts'];

const sentences: Readonly<Record<TimelineKind, (facts: Facts, event: TimelineEvent) => string>> = {
  logged: ({ text, merged }) =>
    merged === undefined
      ? 'This desk logged the claim'
      : `This desk logged the claim that was merged into it since: “${text}”`,
  said: ({ speaker, manner, via, ...cited }) =>
    `${speaker} ${plainText(verbs[manner as Manner])}${via === undefined ? '' : `, via ${via}`}${citation(cited)}`,
  published: ({ source, publisher }) =>
    `Published: ${[publisher, source].filter(Boolean).join(': ')}`,
  evidence: ({ stance, strength, aside, note, ...cited }) =>
    `${offered(stance)}${strength === undefined ? '' : ` (${strength})`}${set(aside)}${citation(cited)}${noted(note)}`,
  absence: ({ absence, by, places, aside, note, ...cited }) =>
    `${looks[absence as AbsenceKind](by, places)}${set(aside)}${citation(cited)}${noted(note)}`,
  assessed: ({ status, rung, until, confidence, misleading, because }, { entered }) =>
    `${entered?.by ?? 'Somebody'} assessed it: ${standsInWords({ status: status as Status, rung: (rung as Rung | undefined) ?? null, lookedUntil: until ?? null })}${confidence === undefined ? '' : `, ${confidence} confidence`}${misleading === undefined ? '' : `, misleading (“${misleading}”)`}: “${because}”`,
  reviewed: ({ publisher, rating }) =>
    publisher === undefined
      ? `This desk published its fact-check: “${rating}”`
      : `${publisher} published a fact-check, its rating: “${rating}”`,
  asked: ({ speaker }) => `${speaker} was asked to reply`,
  answered: ({ answer, note }) =>
    `${answer === 'answered' ? 'There was a reply' : 'No reply had come by this day'}${noted(note)}`,
  rechecked: ({ outcome, quote }, { of }) =>
    `The quote of ${named(of)} was looked for again: ${outcome} (“${quote}”)`,
  withdrawn: ({ because }, { of }) => `The world withdrew ${named(of)}: “${because}”`,
  mistake: ({ because }, { of }) => `This desk took back ${named(of)} as its mistake: “${because}”`,
  corrected: ({ field, before, after, because }, { of }) =>
    `This desk corrected ${field} of ${named(of)} from ${shown(before)} to ${shown(after)}: “${because}”`,
  accepted: ({ because }, { of }) =>
    `A person accepted ${named(of)}, which was a draft until then${because === undefined ? '' : `: “${because}”`}`,
  withheld: ({ because }, { of }) => `This desk withheld the texts of ${named(of)}: “${because}”`,
  merged: ({ claim, into, because }) =>
    `This desk merged the claim “${claim}” into “${into}”: they are one${because === undefined ? '' : `: “${because}”`}`,
  parted: ({ claim, into, because }) =>
    `This desk parted the claim “${claim}” from “${into}” again${because === undefined ? '' : `: “${because}”`}`,
  review_due: (_, { record }) => `Another look is due, as ${record?.kind ?? 'a record'} says`,
  due: () => 'It is due to be settled',
  stands: () => '',
};

/** An absence says no more than its kind: whose knowledge, which search, what is missing where. */
const looks: Readonly<
  Record<AbsenceKind, (by: string | undefined, places: string | undefined) => string>
> = {
  noted: (by = 'this desk') => `No evidence known to ${by} by then`,
  searched: (by = 'This desk', places = 'places that are not on record') =>
    `${by} searched ${places} and found no evidence`,
  expected: (_, places = 'where it would be known') =>
    `Missing from ${places}, where it ought to be`,
};

const offered = (stance: string | undefined): string =>
  stance === 'context' ? 'Evidence as context' : `Evidence that ${stance} it`;

const set = (aside: string | undefined): string =>
  aside === undefined || aside === 'context'
    ? ''
    : `, ${aside === 'withdrawn' ? 'counts no longer' : 'does not count'} (${aside})`;

const noted = (note: string | undefined): string => (note === undefined ? '' : `; note: “${note}”`);

const shown = (value: string | undefined): string =>
  value === undefined ? 'nothing' : `“${value}”`;

const named = (record: TimelineEvent['of']): string =>
  record === null ? 'a record' : `${record.kind} ${record.n}`;

function citation({ quote, source }: Facts): string {
  const words = quote === undefined ? '' : `: “${quote}”`;
  return `${words}${source === undefined ? '' : `, in “${source}”`}`;
}
