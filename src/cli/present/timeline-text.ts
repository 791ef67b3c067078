import { dateInWords } from '../../model/edtf-words.ts';
import { staleReasons } from '../../model/vocabularies/assessments.ts';
import { type Status, statuses } from '../../model/vocabularies/statuses.ts';
import type { Timeline } from '../../queries/timeline/timeline.ts';
import type { TimelineEvent, TimelineStanding } from '../../queries/timeline/timeline-event.ts';
import { wrap } from '../../summaries/wrap.ts';
import { eventInWords } from './event-in-words.ts';

/** How a claim came about, for the terminal: under each day what happened, and where it stood from then on. */
export function timelineText({ claim, asOf, events, spans }: Timeline, width: number): string {
  const [first] = spans;
  return [
    wrap(`${claim.slug ?? claim.n}: ${claim.text}`, { width }),
    '',
    `Told up to ${dateInWords(asOf)}.`,
    ...(first ? [`Before all that: ${standingInWords(first)}.`] : []),
    ...events.flatMap((event, at) => [
      ...(event.on === events[at - 1]?.on ? [] : ['', dayInWords(event)]),
      eventText(event, width),
    ]),
  ].join('\n');
}

const dayInWords = ({ on }: TimelineEvent): string => {
  const words = dateInWords(on);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

function eventText(event: TimelineEvent, width: number): string {
  const { before, after } = event;
  const mark = after === null ? '' : '→ ';
  const text =
    after !== null && before !== null ? changeInWords(before, after) : eventInWords(event);
  const indent = after === null ? '    ' : '      ';
  return wrap(`${text}${enteredLater(event)}`, { width, first: `  ${mark}`, indent });
}

/** The desk's clock, where it is not the world's: what follows from the passing of days has none. */
function enteredLater({ entered, on }: TimelineEvent): string {
  if (entered === null || entered.day === on) return '';
  return `, entered ${entered.day}`;
}

function changeInWords(before: TimelineStanding, after: TimelineStanding): string {
  if (before.status === after.status && before.rung === after.rung) {
    return standingInWords(after, { still: 'still ' });
  }
  return standingInWords(after, { was: ` (before: ${rungInWords(before)})` });
}

function standingInWords(
  standing: TimelineStanding,
  { still = '', was = '' }: { readonly still?: string; readonly was?: string } = {},
): string {
  const { possible, stale } = standing;
  const reasons = stale.map((each) => staleReasons.terms[each].label).join(', ');
  return [
    `${still}${rungInWords(standing)}${was}`,
    ...(possible === null ? [] : [`possibly ${labelOf(possible)} already`]),
    ...(stale.length === 0 ? [] : [`wants another look: ${reasons}`]),
  ].join('; ');
}

const rungInWords = ({ status, rung }: TimelineStanding): string =>
  rung === null ? labelOf(status) : `${labelOf(status)}, ${rung}`;

const labelOf = (status: string): string => statuses.terms[status as Status].label.toLowerCase();
