import { type Status, statuses } from '../../model/vocabularies/statuses.ts';
import type { TimelineEvent, TimelineKind } from '../../queries/timeline/timeline-event.ts';

/** What happened, in one line that ends with the record that says so. */
export function eventInWords(event: TimelineEvent): string {
  const { kind, facts, record } = event;
  const said = sentences[kind](facts, event);
  return record === null ? said : `${said} (${record.kind} ${record.n})`;
}

type Facts = TimelineEvent['facts'];

const sentences: Readonly<Record<TimelineKind, (facts: Facts, event: TimelineEvent) => string>> = {
  logged: () => 'This desk logged the claim',
  said: ({ speaker, manner, via, ...cited }) =>
    `${speaker} ${manner} it${via === undefined ? '' : `, via ${via}`}${citation(cited)}`,
  published: ({ source, publisher }) =>
    `Published: ${[publisher, source].filter(Boolean).join(': ')}`,
  evidence: ({ stance, strength, aside, note, ...cited }) =>
    `${offered(stance)}${strength === undefined ? '' : ` (${strength})`}${set(aside)}${citation(cited)}${noted(note)}`,
  absence: ({ absence, by, places, aside, note, ...cited }) =>
    `No evidence up to this day: ${absence}${by === undefined ? ' by this desk' : ` by ${by}`}${places === undefined ? '' : `, in ${places}`}${set(aside)}${citation(cited)}${noted(note)}`,
  assessed: ({ status, confidence, misleading, because }, { entered }) =>
    `${entered?.by ?? 'Somebody'} assessed it: ${(statuses.terms[status as Status]?.label ?? '').toLowerCase()}${confidence === undefined ? '' : `, ${confidence} confidence`}${misleading === undefined ? '' : `, misleading ("${misleading}")`}: "${because}"`,
  reviewed: ({ publisher, rating }) =>
    publisher === undefined
      ? `This desk published its fact-check: "${rating}"`
      : `${publisher} published a fact-check, its rating: "${rating}"`,
  asked: ({ speaker }) => `${speaker} was asked to reply`,
  answered: ({ answer, note }) =>
    `${answer === 'answered' ? 'There was a reply' : 'No reply had come by this day'}${noted(note)}`,
  rechecked: ({ outcome, quote }, { of }) =>
    `The quote of ${named(of)} was looked for again: ${outcome} ("${quote}")`,
  withdrawn: ({ because }, { of }) => `The world withdrew ${named(of)}: "${because}"`,
  mistake: ({ because }, { of }) => `This desk took back ${named(of)} as its mistake: "${because}"`,
  corrected: ({ field, before, after, because }, { of }) =>
    `This desk corrected ${field} of ${named(of)} from ${shown(before)} to ${shown(after)}: "${because}"`,
  accepted: ({ because }, { of }) =>
    `A person accepted ${named(of)}, which was a draft until then${because === undefined ? '' : `: "${because}"`}`,
  withheld: ({ because }, { of }) => `This desk withheld the texts of ${named(of)}: "${because}"`,
  review_due: (_, { record }) => `Another look is due, as ${record?.kind ?? 'a record'} says`,
  due: () => 'It is due to be settled',
  stands: () => '',
};

const offered = (stance: string | undefined): string =>
  stance === 'context' ? 'Evidence as context' : `Evidence that ${stance} it`;

const set = (aside: string | undefined): string =>
  aside === undefined || aside === 'context' ? '' : `, does not count (${aside})`;

const noted = (note: string | undefined): string => (note === undefined ? '' : `; note: ${note}`);

const shown = (value: string | undefined): string =>
  value === undefined ? 'nothing' : `"${value}"`;

const named = (record: TimelineEvent['of']): string =>
  record === null ? 'a record' : `${record.kind} ${record.n}`;

function citation({ quote, source }: Facts): string {
  const words = quote === undefined ? '' : `: "${quote}"`;
  return `${words}${source === undefined ? '' : `, in "${source}"`}`;
}
